// What embeds need not carry: there are hundreds of them, one for each event.
import { buildVersion } from 'virtual:embed';
import { embedFile } from './addresses';

/** A script without its comments and line ends; its statements end in semicolons. */
export function inOneLine(code: string): string {
	return code
		.replace(/^\s*\/\/.*$/gm, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}

/** The page without the style sheets that it names beside the styles that stand in it: no script will ask for them. */
export function withoutSheets(html: string): string {
	return html.replace(/<link [^>]*\brel="stylesheet"[^>]*\bdisabled\b[^>]*>\s*/g, '');
}

/**
 * The page without the comments by which a script finds its way, in the parts that no script takes over (Hole.svelte):
 * an eighth of a page.
 */
export function withoutMarkers(html: string): string {
	const part =
		/<(div|ol) class="(static-pictures|events|embed-lead|shape-key|legend)[\s\S]*?<\/\1>/g;
	return html.replace(part, (kept) => kept.replace(/<!--[\s\S]*?-->/g, ''));
}

/** The page with one style sheet, which all of its twins load, in place of its own styles. */
export function withSharedStyles(html: string): string {
	const sheet = `<link rel="stylesheet" href="${embedFile('timeline.css')}?v=${buildVersion}" nonce="${buildVersion}" />`;
	return html
		.replace(/<style>[\s\S]*?<\/style>/, sheet)
		.replace(/(style-src 'self')( 'sha256-[^']*')+/, '$1');
}
