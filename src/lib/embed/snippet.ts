// The lines that a publisher pastes: frame, element, bare address; and the frame that oEmbed hands out.
import { escapeHtml } from './escape-html';

/** What is asked of an embed: the query's parameters by name; those left out are as the embed opens. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** An embed as its snippets need it; addresses are absolute. */
export interface Embedded {
	/** Address of the embed, without query. */
	readonly embed: string;
	/** Address of the page that it stands for, and its title. */
	readonly page: string;
	readonly title: string;
	/** Address of `embed.js`. */
	readonly script: string;
	readonly lang: string;
	readonly asked: Asked;
	/** CSS pixels. */
	readonly height: number;
}

/** The address with its query, as a link or a frame has it. */
export function addressWith(address: string, asked: Asked): string {
	const query = new URLSearchParams(given(asked));
	return query.size > 0 ? `${address}?${query.toString()}` : address;
}

/** The frame with a plain link below it, and the script that fits its height (design, section 7). */
export function frameSnippet({ embed, page, title, script, asked, height }: Embedded): string {
	const src = escapeHtml(addressWith(embed, asked));
	const name = escapeHtml(title);
	return [
		`<iframe src="${src}" title="${name}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
		`<p><a href="${escapeHtml(page)}">${name}</a></p>`,
		scriptTag(script)
	].join('\n');
}

/** The element that `embed.js` turns into such a frame. */
export function elementSnippet({ page, title, script, lang, asked, height }: Embedded): string {
	const attributes = Object.entries({ lang, ...given(asked), title, height: String(height) })
		.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
		.join('');
	const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
	return [`<relations-timeline${attributes}>${link}</relations-timeline>`, scriptTag(script)].join(
		'\n'
	);
}

/**
 * What oEmbed hands out: no script, and a plain link where frames are taken away. WordPress keeps a leading blockquote
 * without attributes and the frame (`wp_filter_oembed_result`), and hides the quote once the frame has told its height.
 */
export function oembedHtml({ embed, page, title, height }: Embedded): string {
	const name = escapeHtml(title);
	return (
		`<blockquote><a href="${escapeHtml(page)}">${name}</a></blockquote>` +
		`<iframe src="${escapeHtml(embed)}" title="${name}" width="100%" height="${height}" frameborder="0"></iframe>`
	);
}

function given(asked: Asked): Record<string, string> {
	return Object.fromEntries(
		Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}

function scriptTag(script: string): string {
	return `<script async src="${escapeHtml(script)}"></script>`;
}
