// /events.csv: one row an event, every language in columns of its own (RFC 4180).
import { csvFormatRow } from 'd3';
import type { EventsFile, FileEvent } from './events-schema';

/** Spreadsheets take a file with it for UTF-8. */
const BOM = '\ufeff';
/** Between the values of a cell that holds several. */
const BETWEEN = '; ';

type Cell = string | number | boolean | null | undefined;
type Column = readonly [name: string, cell: (event: FileEvent) => Cell];

/** The whole file. */
export function eventsCsv(file: EventsFile): string {
	const columns = columnsOf(file);
	const rows = file.events.map((event) => columns.map(([, cell]) => harmless(cell(event))));
	return `${BOM}${[columns.map(([name]) => name), ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join('')}`;
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe before `= + - @`, their full-width twins, tab, carriage
 * return and line feed (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function harmless(cell: Cell): string {
	const text = String(cell ?? '');
	return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

function columnsOf({ languages, categories, kinds, sides }: EventsFile): Column[] {
	const labelOf = (of: EventsFile['kinds'], id: string, lang: string) =>
		of.find((one) => one.id === id)?.label[lang];
	const inEach = (name: string, cell: (event: FileEvent, lang: string) => Cell): Column[] =>
		languages.map((lang) => [`${name}_${lang}`, (event) => cell(event, lang)]);
	return [
		['id', ({ id }) => id],
		['date', ({ date }) => date.edtf],
		['start', ({ date }) => date.start],
		['end', ({ date }) => date.end],
		['precision', ({ date }) => date.precision],
		['approximate', ({ date }) => date.approximate],
		['uncertain', ({ date }) => date.uncertain],
		['open_start', ({ date }) => date.open_start],
		['open_end', ({ date }) => date.open_end],
		...inEach('date_words', ({ date }, lang) => date.words[lang]),
		...inEach('hijri_words', ({ date }, lang) => date.hijri?.[lang]),
		...inEach('date_note', (event, lang) => event.date_note?.[lang]),
		...inEach('title', ({ title }, lang) => title[lang]),
		...inEach('summary', ({ summary }, lang) => summary[lang]),
		['status', ({ status }) => status],
		['importance', ({ importance }) => importance],
		['category', ({ category }) => category],
		...inEach('category', ({ category }, lang) => labelOf(categories, category, lang)),
		['kind', ({ kind }) => kind],
		...inEach('kind', ({ kind }, lang) => labelOf(kinds, kind, lang)),
		['side', ({ side }) => side],
		...inEach('side', ({ side }, lang) => labelOf(sides, side, lang)),
		['place', ({ place }) => place?.id],
		...inEach('place', ({ place }, lang) => place?.name[lang]),
		...inEach('participants', ({ participants }, lang) =>
			participants.map(({ name, role }) => `${name[lang]} (${role[lang]})`).join(BETWEEN)
		),
		...inEach('documents', ({ documents }, lang) =>
			documents.map(({ title, status }) => `${title[lang]} [${status}]`).join(BETWEEN)
		),
		...inEach('figures', ({ figures }, lang) =>
			figures
				.map(
					({ label, value, unit }) => `${label[lang]}: ${[value, unit?.[lang]].join(' ').trim()}`
				)
				.join(BETWEEN)
		),
		...inEach('conflicts', ({ conflicts }, lang) =>
			conflicts.map(({ field, says }) => `${field}: ${says[lang]}`).join(BETWEEN)
		),
		['follows', ({ follows }) => follows.join(BETWEEN)],
		['fulfils', ({ fulfils }) => fulfils.join(BETWEEN)],
		['publishers', ({ sources }) => sources.map(({ publisher }) => publisher).join(BETWEEN)],
		['sources', ({ sources }) => sources.map(({ url }) => url).join(' ')],
		['confidence', ({ confidence }) => confidence],
		['added', ({ added }) => added],
		['updated', ({ updated }) => updated],
		...inEach('url', ({ url }, lang) => url[lang])
	];
}
