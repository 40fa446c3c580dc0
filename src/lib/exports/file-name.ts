// Names of files that a reader takes away: whose data, of which days, in which languages. Letters and digits only, so that
// every system and every mail program keeps them.
import type { Span } from '../layout/scale';
import { isoOf } from '../model/date';
import type { Lang, Side } from '../model/types';

/** What a file’s name tells. */
export interface Named {
	/** All sides: the first two are those that the timeline is about. */
	readonly sides: readonly Pick<Side, 'id'>[];
	readonly what: 'timeline' | 'events';
	/** The days [from, to), fractions allowed. */
	readonly span: Span;
	/** Whether it holds only what the reader looked for. */
	readonly isSelection: boolean;
	/** Languages, first to last. */
	readonly langs: readonly Lang[];
	readonly ending: 'svg' | 'png' | 'csv' | 'json' | 'ics';
}

/** `aa-bb-events_2024-01-01_2027-03-31_selection_ar-en.csv` */
export function fileName({ sides, what, span, isSelection, langs, ending }: Named): string {
	const pair = sides.slice(0, 2).map(({ id }) => id);
	const parts = [
		[...pair, what].join('-'),
		isoOf(Math.floor(span.from)),
		isoOf(Math.ceil(span.to) - 1),
		...(isSelection ? ['selection'] : []),
		langs.join('-')
	];
	return `${parts.join('_')}.${ending}`;
}
