// Room that an event's label takes, from the title widths shaped at build.
import type { EventIndex } from '../model/event-index';
import type { Lang } from '../model/types';
import { ARABIC_TENTHS, type Metrics } from './metrics';

/** One line of a label: whose language, how large. */
export interface LabelLine {
	readonly lang: Lang;
	readonly direction: 'ltr' | 'rtl';
	/** CSS pixels. */
	readonly size: number;
	/** Distance of the baseline from the top of the row, CSS pixels. */
	readonly baseline: number;
}

/** A language as far as a label is concerned. */
export interface LabelLang {
	readonly lang: Lang;
	readonly direction: 'ltr' | 'rtl';
}

/** The lines of every label, first language first; none where the picture carries no labels. */
export function labelLines(langs: readonly LabelLang[], metrics: Metrics): LabelLine[] {
	if (!metrics.labelled) return [];
	return langs.slice(0, 2).map((of, line) => ({
		...of,
		size: ((metrics.font[line] ?? 12) * (of.direction === 'rtl' ? ARABIC_TENTHS : 10)) / 10,
		baseline: metrics.baselines[line] ?? 0
	}));
}

/** Width of event `i`'s label in CSS pixels: its longer line, rounded up. */
export function labelWidth(index: EventIndex, i: number, lines: readonly LabelLine[]): number {
	let width = 0;
	for (const line of lines)
		width = Math.max(width, (index.widths[line.lang]?.[i] ?? 0) * line.size);
	return Math.ceil(width);
}
