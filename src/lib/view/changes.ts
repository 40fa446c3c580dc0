// While the site is being edited: the data changed, so ask for it again. Does nothing in a built page.

/** Calls `reload` after each change of the data files; the result ends it. */
export function followChanges(reload: () => void): () => void {
	const hot = import.meta.hot;
	if (!hot) return () => undefined;
	hot.on('timeline:changed', reload);
	return () => {
		hot.off('timeline:changed', reload);
	};
}
