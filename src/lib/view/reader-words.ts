// Words that only the reader's browser knows, written into prerendered text: how long something has been
// expected, how soon it is due, counted to the reader's own day.
import { relative } from '$lib/i18n/relative';
import type { Locale } from '$lib/i18n/locale';
import { dateFromFlags } from '$lib/model/event-index';
import type { Day } from '$lib/model/types';
import type { Attachment } from 'svelte/attachments';

/** Fills every age below the element; `today` is unknown until a script knows the reader's day. */
export function readerWords(locale: Locale, today: Day | undefined): Attachment<HTMLElement> {
	return (root) => {
		if (today === undefined) return;
		for (const age of root.querySelectorAll<HTMLElement>('[data-age]')) {
			const { start, end, flags, status } = age.dataset;
			const date = dateFromFlags(
				Number(start),
				end === undefined ? undefined : Number(end),
				Number(flags)
			);
			const words = relative(locale, date, status === 'postponed' ? status : 'expected', today);
			if (words) age.textContent = words;
		}
	};
}
