// Words that only the reader's browser knows, written into prerendered text: ages counted to the reader's own
// day, and digits of the reader's choice.
import { relative } from '$lib/i18n/relative';
import type { Locale } from '$lib/i18n/locale';
import type { Day, EventDate, Precision, Status } from '$lib/model/types';
import type { Attachment } from 'svelte/attachments';

/** Fills every age below the element; `today` is unknown until a script knows the reader's day. */
export function readerWords(locale: Locale, today: Day | undefined): Attachment<HTMLElement> {
	return (root) => {
		if (today === undefined) return;
		for (const age of root.querySelectorAll<HTMLElement>('[data-age]')) {
			age.textContent = relative(locale, dateOf(age), age.dataset.age as Status, today) ?? '';
		}
	};
}

function dateOf({ dataset }: HTMLElement): EventDate {
	return {
		start: Number(dataset.start),
		end: Number(dataset.end),
		precision: dataset.precision as Precision,
		approximate: false,
		uncertain: false,
		openStart: false,
		openEnd: dataset.open === '1'
	};
}
