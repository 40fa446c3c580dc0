// Links that open an event in the panel. Any other click than a plain one is the link's own: a new tab, a new window.
import type { EventIndex } from '$lib/model/event-index';

/** The link that a plain click, or Enter, went to. */
export function plainLink(event: MouseEvent): HTMLAnchorElement | undefined {
	const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
	if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
	return (target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')) || undefined;
}

/** Id of the event of `index` whose page the link leads to. */
export function linkedEvent(
	link: HTMLAnchorElement,
	index: EventIndex,
	eventHref: (id: string) => string
): string | undefined {
	const id = link.pathname.split('/').filter(Boolean).at(-1) ?? '';
	if (!index.ids.includes(id)) return undefined;
	const page = new URL(eventHref(id), link.baseURI);
	return page.origin === link.origin && page.pathname === link.pathname ? id : undefined;
}
