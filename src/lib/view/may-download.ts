// Whether files can be saved at all. A frame with `sandbox` and without `allow-downloads` drops them without a word, and
// no browser tells its page so. What can be told: such a frame mostly gives its page no origin; and where it does, and
// host and page share it, the page can read the attribute. Another host's frame that allows an origin and no downloads
// is not noticed.

/** False where a sandbox is known to forbid it. */
export function mayDownload(): boolean {
	if (window.origin === 'null') return false;
	const sandbox = window.frameElement?.getAttribute('sandbox');
	return typeof sandbox !== 'string' || /(^|\s)allow-downloads(\s|$)/i.test(sandbox);
}
