// What an event is called where nothing but its mark is there: title, date, how well that is known, and the side.
import type { Locale } from '$lib/i18n/locale';
import { shapeOf, type EventIndex } from '$lib/model/event-index';
import type { TimelineMeta } from '$lib/model/meta';
import { dateWords } from './date-words';

/** The name of the event at position `i`. */
export function spokenEvent(
	locale: Locale,
	index: EventIndex,
	meta: TimelineMeta,
	i: number
): string {
	const { comma, shapes, spoken } = locale.messages;
	const shape = shapeOf(index, i);
	return [
		index.titles[locale.lang]?.[i],
		dateWords(locale, index, i),
		spoken[shape] ?? shapes[shape],
		meta.sides[index.side[i] ?? 0]?.legend[locale.lang]
	].join(comma);
}
