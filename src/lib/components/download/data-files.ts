// The events that a reader takes along, in the forms in which all of them are published.
import { eventsCsv } from '$lib/exports/csv';
import { jsonText, onlyEvents } from '$lib/exports/events-file';
import type { EventsFile } from '$lib/exports/events-schema';
import { eventsIcs } from '$lib/exports/ics';
import { localeOf, type LocaleModule } from '$lib/i18n/locale';

/** How the events can be had as data: the ending of the file. */
export type DataForm = 'csv' | 'json' | 'ics';

/** Where the events of a download come from. */
export interface DataSource {
	/** Address of the file that holds all events. */
	readonly href: string;
	/** The words of all languages of the timeline, in its order. */
	readonly words: () => Promise<readonly LocaleModule[]>;
}

const TYPES: Readonly<Record<DataForm, string>> = {
	csv: 'text/csv',
	json: 'application/json',
	ics: 'text/calendar'
};

// Pages without https lack it, and ical-generator asks for a random id before it takes ours.
if (!('randomUUID' in crypto)) {
	Object.defineProperty(crypto, 'randomUUID', { value: () => 'unused' });
}

/** A file of the events that `keep` names. Rejects where their file cannot be had. */
export async function dataFile(
	{ href, words }: DataSource,
	keep: ReadonlySet<string>,
	form: DataForm
): Promise<Blob> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(`${href}: ${response.status}`);
	const file = onlyEvents((await response.json()) as EventsFile, keep);
	const text = {
		csv: () => eventsCsv(file),
		json: () => jsonText(file),
		ics: async () => eventsIcs(file, (await words()).map(localeOf), hostOf(file))
	}[form];
	return new Blob([await text()], { type: `${TYPES[form]};charset=utf-8` });
}

/** The published host: an event has the same id in every calendar of it. */
function hostOf({ url }: EventsFile): string {
	return new URL(Object.values(url)[0] ?? '').hostname;
}
