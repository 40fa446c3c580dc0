// How well a date is known, said in so many words.
import type { EventDate, Status } from '../model/types';
import type { Locale } from './locale';

/** "Day known", "Month approximate; day not published", "No date given". */
export function formatKnown(locale: Locale, date: EventDate, status?: Status): string {
	const { known, comma } = locale.messages;
	if (date.openEnd && status === 'expected') return known.noDate;
	const several = date.precision === 'day' && date.end - date.start > 1;
	const to = several ? 'days' : date.precision;
	const state = date.approximate
		? known[date.uncertain ? 'both' : 'approximate']
		: date.uncertain && known.uncertain;
	return [
		state ? locale.text(known.vague[to], { state }) : known[to],
		...(date.openStart ? [known.openStart] : []),
		...(date.openEnd ? [known.openEnd] : [])
	].join(comma);
}
