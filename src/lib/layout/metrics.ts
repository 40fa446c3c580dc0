// Sizes of the picture in CSS pixels, by width class. Compact pictures have marks and no labels:
// on a phone the list is where one reads.

/** Widths at which another arrangement begins; prerendered pictures exist for each. */
export const WIDTH_CLASSES = [256, 352, 704, 1184] as const;

/** Sizes of one width class, CSS pixels. */
export interface Metrics {
	/** Lane names stand beside the lanes in a gutter this wide, or above them where it is 0. */
	readonly gutter: number;
	/** Height of a lane's name where it stands above the lane. */
	readonly laneHead: number;
	/** Whether marks carry titles. */
	readonly labelled: boolean;
	/** Height of a row of marks, with labels if there are any. */
	readonly row: number;
	/** Centre of a mark below the top of its row. */
	readonly centre: number;
	/** Baselines of the first and second label line below the top of the row. */
	readonly baselines: readonly [number, number];
	/** How much lower each line stands under a bar, and where the bar's middle is then. */
	readonly under: readonly [number, number, number];
	/** Height of the row for count marks. */
	readonly countRow: number;
	/** Space above and below the rows of a lane. */
	readonly lanePad: number;
	/** Height of the axis above the lanes. */
	readonly axis: number;
	/** Tallest picture that the row budget aims at, axis included. */
	readonly maxHeight: number;
	/** Font size of the first and second label line for scripts of Latin size. */
	readonly font: readonly [number, number];
}

/** Arabic is set a tenth larger than Latin (design, section 4). In tenths, a size has no more decimals than it needs. */
export const ARABIC_TENTHS = 11;

/** Sizes for a picture whose rung is `width` CSS pixels; `both` asks for two label lines. */
export function metricsFor(width: number, both: boolean): Metrics {
	if (width < 480) return COMPACT;
	const wide = width >= 1000;
	return {
		gutter: wide ? 122 : 0,
		laneHead: wide ? 0 : 20,
		labelled: true,
		row: both ? 37 : 25,
		centre: 10,
		baselines: [14.5, 30],
		under: [2.6, 1.5, 2.5],
		countRow: 18,
		lanePad: 3,
		axis: 50,
		maxHeight: wide ? 640 : 720,
		font: [13, 11.5]
	};
}

/** Sizes of the strip that stands for the picture while the list is read: a thin row of marks a lane, no titles. */
export function stripMetrics(width: number): Metrics {
	const wide = width >= 700;
	return { ...STRIP, gutter: wide ? 122 : 0, row: wide ? 18 : 14, centre: wide ? 9 : 7 };
}

/** Height of the strip, CSS pixels: the same whatever it shows. */
export function stripHeight(width: number, lanes: number): number {
	const { axis, row, lanePad } = stripMetrics(width);
	return axis + lanes * (row + 2 * lanePad);
}

const STRIP: Omit<Metrics, 'gutter' | 'row' | 'centre'> = {
	laneHead: 0,
	labelled: false,
	baselines: [0, 0],
	under: [0, 0, 0],
	countRow: 0,
	lanePad: 2,
	axis: 49,
	maxHeight: 0,
	font: [13, 11.5]
};

const COMPACT: Metrics = {
	gutter: 0,
	laneHead: 18,
	labelled: false,
	row: 18,
	centre: 9,
	baselines: [0, 0],
	under: [0, 0, 9],
	countRow: 18,
	lanePad: 3,
	axis: 49,
	maxHeight: 430,
	font: [13, 11.5]
};
