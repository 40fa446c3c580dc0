// The files that hold all events, as the foot of each page links to them.
import type { FileLink } from '$lib/components/SiteFooter.svelte';
import type { Locale } from '$lib/i18n/locale';
import { fileAddress } from './addresses';

/** Links to the files, in the words of the page. */
export function fileLinks({ lang, messages: { files } }: Locale): FileLink[] {
	return [
		{ label: 'JSON', href: fileAddress('events.json'), type: 'application/json' },
		{ label: 'CSV', href: fileAddress('events.csv'), type: 'text/csv' },
		{ label: files.calendar, href: fileAddress('events.ics'), type: 'text/calendar' },
		{ label: files.feed, href: fileAddress(`${lang}/feed.xml`), type: 'application/atom+xml' },
		{ label: files.picture, href: fileAddress(`${lang}/timeline.svg`), type: 'image/svg+xml' }
	];
}
