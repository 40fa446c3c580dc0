// Components as markup, in the browser.
import { flushSync, mount, unmount } from 'svelte';
import type { Draw } from '../drawing';

/** The markup as XML takes it: of what HTML has names for, an element's text holds one character only. */
export const draw: Draw = (component, props) => {
	const target = document.createElement('div');
	const drawn = mount(component, { target, props });
	flushSync();
	const markup = target.innerHTML.replaceAll('&nbsp;', '\u00a0');
	void unmount(drawn);
	return markup;
};
