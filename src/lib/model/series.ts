// Yearly figures for one language: what the strip below the picture and its table need of them, and no more.
import { dateFlags } from './event-index';
import type {
	Day,
	EventDate,
	Lang,
	Series,
	SeriesFlag,
	SeriesPoint,
	SeriesSource,
	Text,
	Timeline
} from './types';

/** A value and whoever published it: a position in `SeriesData.sources`. */
export interface SeriesValue {
	readonly value?: number;
	readonly source: number;
	/** Position in `SeriesData.notes`. */
	readonly note?: number;
}

/** A value of a series as it is shown. */
export interface SeriesBar {
	/** The days [from, to) of its period; an open end counts as the last day that is known. */
	readonly from: Day;
	readonly to: Day;
	/** How well the period is known: `dateFlags`, and whether its end is open. */
	readonly flags: number;
	readonly open?: true;
	readonly value: number;
	readonly marks: readonly SeriesFlag[];
	readonly source: number;
	/** Position in `SeriesData.notes`. */
	readonly note?: number;
	/** The same period as others tell it; without a value where they tell the same. */
	readonly also: readonly SeriesValue[];
	/** Position in `SeriesData.conflicts`. */
	readonly conflict?: number;
}

/** A series in one language. */
export interface SeriesData {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly method?: string;
	/** In order of time. */
	readonly bars: readonly SeriesBar[];
	readonly sources: readonly { readonly url: string; readonly publisher: string }[];
	readonly notes: readonly string[];
	readonly conflicts: readonly { readonly what: string; readonly resolution: string }[];
	readonly gaps: readonly string[];
}

/** A series that can be chosen. */
export type SeriesOption = Pick<SeriesData, 'id' | 'label'>;

/** How often a value was higher or lower than that of the year before. */
export interface Turns {
	readonly from: Day;
	readonly to: Day;
	readonly rises: number;
	readonly falls: number;
}

/** How a bar is filled: what it must not be taken for decides. */
export type Fill = 'plain' | 'derived' | 'partial' | 'expected' | 'approximate';

/** The fill that tells of a mark. */
export function patternOf(mark: SeriesFlag): Exclude<Fill, 'plain'> {
	if (mark === 'expected' || mark === 'planned') return 'expected';
	return mark === 'derived' || mark === 'partial' ? mark : 'approximate';
}

/** The fill of a bar with these marks. */
export function fillOf(marks: readonly SeriesFlag[]): Fill {
	const patterns = marks.map(patternOf);
	const order = ['expected', 'partial', 'approximate', 'derived'] as const;
	return order.find((one) => patterns.includes(one)) ?? 'plain';
}

/** A series with fewer values is no strip. */
export const FEWEST_BARS = 3;

/** The series that can be drawn, the default one first. */
export function drawnSeries({ series }: Pick<Timeline, 'series'>): Series[] {
	const enough = series.filter((one) => periods(one.points).length >= FEWEST_BARS);
	const first = enough.find(({ chartDefault }) => chartDefault) ?? enough[0];
	return first ? [first, ...enough.filter((one) => one !== first)] : [];
}

/** What a language's page tells of a series. */
export function seriesData(
	timeline: Pick<Timeline, 'seriesConflicts' | 'seriesGaps'>,
	{ id, label, unit, method, points }: Series,
	lang: Lang
): SeriesData {
	const shown = periods(points);
	const told = shown.flatMap(({ first, others }) => [
		first.source,
		...first.alsoIn,
		...others.map(({ source }) => source)
	]);
	const sources = unique(told.map(({ url, publisher }) => ({ url, publisher })));
	const at = ({ url, publisher }: SeriesSource) =>
		sources.findIndex((one) => one.url === url && one.publisher === publisher);
	const notes = unique(
		shown.flatMap(({ first, others }) =>
			[first, ...first.alsoIn, ...others].flatMap(({ note }) => note?.[lang] ?? [])
		)
	);
	const noted = ({ note }: { readonly note?: Text }) =>
		note && { note: notes.indexOf(note[lang] ?? '') };
	const conflicts = timeline.seriesConflicts.filter(({ series }) => series.includes(id));
	return {
		id,
		label: label[lang] ?? '',
		unit: unit[lang] ?? '',
		method: method?.[lang],
		bars: shown.map(({ first, others }): SeriesBar => {
			const { date, value, flags, source, alsoIn } = first;
			const conflict = conflicts.findIndex(({ periods: of }) => of.some(sharesDays(date)));
			return {
				from: date.start,
				to: date.end,
				flags: dateFlags(date),
				...(date.openEnd && { open: true }),
				value,
				marks: flags,
				source: at(source),
				...noted(first),
				also: [
					...alsoIn.map((one) => ({ value: one.value, source: at(one), ...noted(one) })),
					...others.map((one) => ({ value: one.value, source: at(one.source), ...noted(one) }))
				],
				...(conflict >= 0 && { conflict })
			};
		}),
		sources,
		notes,
		conflicts: conflicts.map(({ what, resolution }) => ({
			what: what[lang] ?? '',
			resolution: resolution[lang] ?? ''
		})),
		gaps: timeline.seriesGaps
			.filter(({ series }) => series === id)
			.map(({ note }) => note[lang] ?? '')
	};
}

/**
 * Rises and falls from each year to the next one, of values that are outcomes of whole years. Undefined where fewer
 * than three pairs of neighbouring years can be compared.
 */
export function turns(bars: readonly SeriesBar[]): Turns | undefined {
	const years = bars.filter(
		({ from, to, marks }) =>
			to - from >= 365 && to - from <= 366 && marks.every((mark) => mark === 'derived')
	);
	const pairs = years.flatMap((bar, i) => {
		const before = years[i - 1];
		return before?.to === bar.from ? [{ before, bar }] : [];
	});
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (!first || !last || pairs.length < 3) return undefined;
	return {
		from: first.before.from,
		to: last.bar.to,
		rises: pairs.filter(({ before, bar }) => bar.value > before.value).length,
		falls: pairs.filter(({ before, bar }) => bar.value < before.value).length
	};
}

/** Points by period: the preferred one of each first, the others beside it. */
function periods(points: readonly SeriesPoint[]) {
	const groups = new Map<string, SeriesPoint[]>();
	for (const point of points) {
		const key = `${point.date.start} ${point.date.end}`;
		groups.set(key, [...(groups.get(key) ?? []), point]);
	}
	return [...groups.values()].flatMap((group) => {
		const first = group.find(({ preferred }) => preferred) ?? group[0];
		return first ? [{ first, others: group.filter((point) => point !== first) }] : [];
	});
}

const sharesDays = (a: EventDate) => (b: EventDate) => a.start < b.end && b.start < a.end;

function unique<T>(items: readonly T[]): T[] {
	const found = new Map(items.map((item) => [JSON.stringify(item), item]));
	return [...found.values()];
}
