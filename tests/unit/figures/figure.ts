// What a stored picture shows: a timeline, a window, a width, a direction.
import type { Direction } from '../../../src/lib/layout/scale';
import type { Timeline } from '../../../src/lib/model/types';

export interface Figure {
	/** Name of its file in `stored/`, without the ending. */
	readonly name: string;
	/** What whoever looks at it should see, as a claim. */
	readonly shows: string;
	readonly timeline: Timeline;
	/** Language of the words. */
	readonly lang: 'ar' | 'en';
	/** The window: the days [from, to), `YYYY-MM-DD`. */
	readonly from: string;
	readonly to: string;
	/** Width of the picture, gutter included; CSS pixels. */
	readonly width: number;
	/** Whether titles have a second line in the other language. */
	readonly both?: boolean;
	/** Direction of time, where it is not that of the words. */
	readonly time?: Direction;
	/** Days that labels do not lie across: the window's own limits, unless it says otherwise. */
	readonly walls?: readonly string[];
	/** The reader's day, marked by a line. Left out, there is no line, and the future begins on the day of the data. */
	readonly today?: string;
	/** Ids of the events that match what is looked for. */
	readonly matches?: readonly string[];
	/** Whether the digits are ١٢٣. */
	readonly arabicDigits?: boolean;
	/** Whether it is the thin arrangement that stands by while the list is read. */
	readonly strip?: boolean;
	/** Whether it is the file that readers download: with title, key and credit, and of its own width. */
	readonly file?: boolean;
}

/** The same picture from right to left and from left to right. */
export function bothWays(figure: Omit<Figure, 'lang'>): Figure[] {
	return (['ar', 'en'] as const).map((lang) => ({
		...figure,
		name: `${figure.name}-${lang}`,
		lang
	}));
}
