// What makes an embed an edition that does not change: its own copies of the files beside it, and nothing whose name may vanish.

/**
 * Whether a text names an edition: a month, and a word or number after it where a month has several.
 * @param {string} name
 */
export function isEdition(name) {
	return /^\d{4}-(0[1-9]|1[0-2])(-[a-z0-9]{1,20})?$/.test(name);
}

/**
 * The page of an embed as the edition keeps it. Throws where it is no embed of ours.
 * @param {string} html
 * @param {string} edition
 * @returns {string}
 */
export function freezePage(html, edition) {
	if (!/<script [^>]*\/embed\/timeline\.js\?v=/.test(html))
		throw new Error('this page has no embed script');
	return (
		html
			.replace(/(\/embed\/)([\w-]+\.(?:js|css)\?v=)/g, `$1${edition}/$2`)
			// The other languages of an edition are editions too.
			.replace(/"embeds":\{[^}]*\}/, (embeds) =>
				embeds.replace(/\/embed\/"/g, `/embed/${edition}/"`)
			)
	);
}
