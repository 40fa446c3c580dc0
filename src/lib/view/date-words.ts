// The date of an event of the index in words: what is under way, its shape alone says.
import { formatEventDate } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { dateOfEvent, shapeOf, type EventIndex } from '$lib/model/event-index';

/** The date of the event at position `i` as well as it is known, with its `weekday` if asked for. */
export function dateWords(locale: Locale, index: EventIndex, i: number, weekday = false): string {
	const status = shapeOf(index, i) === 'ongoing' ? 'occurred' : undefined;
	return formatEventDate(locale, dateOfEvent(index, i), { weekday, status });
}
