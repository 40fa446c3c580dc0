// How long someone has held a role, as well as it is known.
import type { RolePeriod } from '../model/types';
import { formatEventDate, formatSince } from './format-event-date';
import type { Locale } from './locale';

/** "since 21 June 2017", "2011 – about 2014", "until 2022", "in the sources 18 December 2025"; undefined without dates. */
export function formatTenure(
	locale: Locale,
	{ from, to, attested }: RolePeriod
): string | undefined {
	const { dates, pages, comma } = locale.messages;
	const words: string[] = [];
	if (from && to) {
		const ends = { from: formatEventDate(locale, from), to: formatEventDate(locale, to) };
		words.push(locale.text(dates.wideRange, ends));
	} else if (from) words.push(formatSince(locale, from));
	else if (to) {
		const until = dates.until[to.precision === 'day' ? 'day' : 'longer'];
		words.push(locale.text(until, { date: formatEventDate(locale, to) }));
	}
	if (attested) {
		words.push(locale.text(pages.actor.inSources, { date: formatEventDate(locale, attested) }));
	}
	return words.length > 0 ? words.join(comma) : undefined;
}
