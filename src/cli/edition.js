// What makes an embed an edition that does not change: its own copy of the script, and nothing whose name may vanish.

/** Whether a text names an edition: a month, and a word or number after it where a month has several. */
export function isEdition(name) {
	return /^\d{4}-(0[1-9]|1[0-2])(-[a-z0-9]{1,20})?$/.test(name);
}

/** The page of an embed as the edition keeps it. Throws where it is no embed of ours. */
export function freezePage(html, edition) {
	const script = /(<script [^>]*src="[^"]*\/embed\/)(timeline\.js\?v=)/;
	if (!script.test(html)) throw new Error('this page has no embed script');
	return (
		html
			.replace(script, `$1${edition}/$2`)
			// Styles stand in the page; these name files of one build only.
			.replace(/<link [^>]*\brel="stylesheet"[^>]*\bdisabled\b[^>]*>\s*/g, '')
			// The other languages of an edition are editions too.
			.replace(/"embeds":\{[^}]*\}/, (embeds) =>
				embeds.replace(/\/embed\/"/g, `/embed/${edition}/"`)
			)
	);
}
