// While the site is being edited: the data changed, so ask for it again. Does nothing in a built page.

/** What the server writes and the page's own script knows nothing of (components/Hole.svelte). */
const PRERENDERED = [
	'.events',
	'.static-pictures',
	'.overview-box',
	'.legend',
	'.shape-key',
	'.citation'
];

/** Shows each change of the data files: prerendered parts anew, then whatever `reload` brings. The result ends it. */
export function followChanges(reload: () => void): () => void {
	const hot = import.meta.hot;
	if (!hot) return () => undefined;
	const follow = async () => {
		await refreshPrerendered();
		// Last: words that depend on the reader's day are written into the new parts too.
		reload();
	};
	const changed = () => void follow();
	hot.on('timeline:changed', changed);
	return () => {
		hot.off('timeline:changed', changed);
	};
}

/** Takes the content of the prerendered elements from the page as the server tells it now. */
async function refreshPrerendered(): Promise<void> {
	const parts = PRERENDERED.flatMap((selector) => document.querySelector(selector) ?? []);
	if (parts.length === 0) return;
	const response = await fetch(location.href, { headers: { accept: 'text/html' } });
	if (!response.ok) return;
	const told = new DOMParser().parseFromString(await response.text(), 'text/html');
	for (const selector of PRERENDERED) {
		const fresh = told.querySelector(selector)?.childNodes ?? [];
		const nodes = [...fresh].map((node) => document.importNode(node, true));
		document.querySelector(selector)?.replaceChildren(...nodes);
	}
}
