// A row of CSV → an event as far as the index needs it, or everything that is wrong with it.
import { markShape, SHAPES } from '../../model/shape';
import {
	STATUSES,
	type Day,
	type EventDate,
	type Importance,
	type Status,
	type Timeline
} from '../../model/types';
import { characterFaults } from '../characters';
import { suggestion } from '../nearest';
import { quote } from '../quote';
import type { CsvColumns } from './columns';
import { dateReader } from './dates';

/** An event as its row of CSV tells it. */
export interface CsvEvent {
	readonly id: string;
	readonly date: EventDate;
	/** Positions among the lanes, the sides and `SHAPES`. */
	readonly lane: number;
	readonly side: number;
	readonly shape: number;
	readonly importance: Importance;
	/** In the order of the languages; empty where a language has none. */
	readonly titles: readonly string[];
}

/** An id can stand in an address as it is. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/;

/** Longest title, characters. Titles that read well on a picture are a quarter as long. */
const LONGEST_TITLE = 300;

/** A reader of rows, for the lanes, sides and languages of a timeline; `today` is the day of the build. */
export function eventReader(
	{ lanes, sides, languages }: Pick<Timeline, 'lanes' | 'sides' | 'languages'>,
	{ at, titles, count }: CsvColumns,
	today: Day
): (cells: readonly string[]) => CsvEvent | readonly string[] {
	const dateOf = dateReader();
	const laneOf = new Map(lanes.map(({ id }, lane) => [id, lane]));
	const laneOfCategory = new Map(
		lanes.flatMap(({ categories }, lane) => categories.map((id) => [id, lane] as const))
	);
	const sideOf = new Map(sides.map(({ id }, side) => [id, side]));

	return (cells) => {
		const faults: string[] = [];
		if (cells.length !== count) faults.push(`${cells.length} cells, and ${count} columns`);
		const cell = (position: number) => cells[position]?.trim() ?? '';
		/** The number of a name; of an empty cell `otherwise`. */
		const oneOf = (name: string, text: string, known: Map<string, number>, otherwise?: number) => {
			const found = text === '' ? otherwise : known.get(text);
			if (found === undefined) {
				const what = text === '' ? `${name} is missing` : `${name} ${quote(text)} is not known`;
				faults.push(what + suggestion(text, [...known.keys()]));
			}
			return found ?? 0;
		};
		const id = cell(at.id);
		if (!ID.test(id)) {
			faults.push(
				id === ''
					? 'id is missing'
					: `${quote(id)} is not a valid id: write A–Z, a–z, 0–9 and . _ : - between them`
			);
		}
		const edtf = cell(at.date);
		const date = edtf === '' ? 'date is missing' : dateOf(edtf);
		if (typeof date === 'string') faults.push(date === 'date is missing' ? date : `date ${date}`);
		const lane =
			at.lane >= 0
				? oneOf('lane', cell(at.lane), laneOf)
				: oneOf('category', cell(at.category), laneOfCategory);
		const side = oneOf('side', cell(at.side), sideOf, sides.length - 1);
		const status = STATUSES[oneOf('status', cell(at.status), STATUS, 0)] ?? 'occurred';
		if (typeof date !== 'string') faults.push(...ahead(date, edtf, status, today));
		const importance = (1 + oneOf('importance', cell(at.importance), IMPORTANCE, 1)) as Importance;
		const told = titles.map(cell);
		if (told.every((title) => title === '')) faults.push('no title in any language');
		told.forEach((title, k) => {
			faults.push(...titleFaults(title).map((fault) => `title_${languages[k]}: ${fault}`));
		});
		if (typeof date === 'string' || faults.length > 0) return faults;
		const shape = SHAPES.indexOf(markShape(date, status));
		return { id, date, lane, side, shape, importance, titles: told };
	};
}

const STATUS = new Map(STATUSES.map((status, k) => [status as string, k]));
const IMPORTANCE = new Map(['1', '2', '3'].map((importance, k) => [importance, k]));

/** What has occurred has begun. */
function ahead({ start }: EventDate, edtf: string, status: Status, today: Day): string[] {
	if (status !== 'occurred' || start <= today) return [];
	return [`date ${quote(edtf)} is in the future: write expected as its status, or mend the date`];
}

function titleFaults(title: string): string[] {
	const faults = characterFaults(title).map(([, message]) => message);
	if (title.length > LONGEST_TITLE) {
		faults.push(`${title.length} characters are too many: write ${LONGEST_TITLE} at most`);
	}
	if (/[\n\t]/.test(title)) faults.push('a title has one line, without tabs');
	return faults;
}
