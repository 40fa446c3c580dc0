// Whether a media query matches.
import type { Attachment } from 'svelte/attachments';

/** Tells whether `media` (CSS) matches, now and whenever that changes, while the element is in the document. */
export function watchedMedia(media: string, report: (matches: boolean) => void): Attachment {
	return () => {
		const query = matchMedia(media);
		const look = () => {
			report(query.matches);
		};
		look();
		query.addEventListener('change', look);
		return () => {
			query.removeEventListener('change', look);
		};
	};
}
