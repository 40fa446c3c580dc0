// Which column of a CSV file holds what, by the names in its first row.
import type { Lang } from '../../model/types';
import { nearest } from '../nearest';
import { quote } from '../quote';

/** Columns that are understood, besides `title_{language}`. */
const NAMES = ['id', 'date', 'lane', 'category', 'side', 'status', 'importance'] as const;
type Name = (typeof NAMES)[number];

/** Positions in a row; −1 where there is no such column. */
export interface CsvColumns {
	readonly at: Readonly<Record<Name, number>>;
	/** In the order of the languages. */
	readonly titles: readonly number[];
	/** Number of columns. */
	readonly count: number;
	/** Names of columns that nothing is made of. */
	readonly unused: readonly string[];
}

/** The columns of a first row, or what is wrong with it. */
export function csvColumns(
	cells: readonly string[],
	languages: readonly Lang[]
): { readonly columns: CsvColumns } | { readonly faults: readonly string[] } {
	const names = cells.map((cell) => cell.trim().toLowerCase());
	const known = [...NAMES, ...languages.map(titleName)];
	const at = Object.fromEntries(NAMES.map((name) => [name, names.indexOf(name)]));
	const titles = languages.map((lang) => names.indexOf(titleName(lang)));
	const unused = names.filter((name) => !known.includes(name));
	const missing = (what: string, name: string) => `no column ${what}${nearUnused(name, unused)}`;
	const faults = [
		...known
			.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
			.map((name) => `two columns are named ${quote(name)}`),
		...(['id', 'date'] as const)
			.filter((name) => at[name] === -1)
			.map((name) => missing(quote(name), name)),
		...(at.lane === -1 && at.category === -1 ? [missing("'lane'", 'lane')] : []),
		...(titles.every((position) => position < 0)
			? [`no column of titles: name one ${languages.map(titleName).map(quote).join(' or ')}`]
			: [])
	];
	if (faults.length > 0) return { faults };
	return {
		columns: { at: at as Record<Name, number>, titles, count: cells.length, unused }
	};
}

function titleName(lang: Lang): string {
	return `title_${lang}`;
}

/** A column that was probably meant. */
function nearUnused(name: string, unused: readonly string[]): string {
	const near = nearest(name, unused);
	return near === undefined ? '' : `; is it ${quote(near)}?`;
}
