// Digits of the reader's choice in prerendered text. Names and words in other languages keep their own.
import { localDigits } from '$lib/i18n/digits';
import type { Locale } from '$lib/i18n/locale';
import type { Attachment } from 'svelte/attachments';

/** Writes every number of the page's language below the element in the locale's digits. */
export function readerDigits(locale: Locale): Attachment<HTMLElement> {
	return (root) => {
		if (locale.digits === 'latn') return;
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { currentNode: node } = walker;
			const parent = node.parentElement;
			if (parent?.closest('[lang]')?.getAttribute('lang') !== locale.lang) continue;
			if (parent.closest('a[rel~=external], code')) continue;
			node.textContent = localDigits(locale, node.textContent ?? '');
		}
	};
}
