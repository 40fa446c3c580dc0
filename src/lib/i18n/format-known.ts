// How well a date is known, said in so many words.
import type { EventDate, Status } from '../model/types';
import type { Locale } from './locale';

/** "Day known", "Month known; day not published, approximate", "No date given". */
export function formatKnown(locale: Locale, date: EventDate, status?: Status): string {
	const { known, comma } = locale.messages;
	if (date.openEnd && status === 'expected') return known.noDate;
	const several = date.precision === 'day' && date.end - date.start > 1;
	return [
		several ? known.days : known[date.precision],
		...(date.approximate ? [known.approximate] : []),
		...(date.uncertain ? [known.uncertain] : []),
		...(date.openStart ? [known.openStart] : []),
		...(date.openEnd ? [known.openEnd] : [])
	].join(comma);
}
