// What embeds need not carry: there are hundreds of them, one for each event.
import { buildVersion } from 'virtual:embed';
import { embedFile } from './addresses';
import { KEPT } from './page-weight';

/** Parts of an embed that are prerendered only, besides those of any page. */
export const KEPT_IN_EMBEDS = [...KEPT, 'embed-lead', 'shape-key', 'legend'];

/** The page without the style sheets that it names beside the styles that stand in it: no script will ask for them. */
export function withoutSheets(html: string): string {
	return html.replace(/<link [^>]*\brel="stylesheet"[^>]*\bdisabled\b[^>]*>\s*/g, '');
}

/** The page without what only a script reads, in the parts that no script takes over: around the embed, and in its pictures. */
export function withoutTraces(html: string): string {
	const [head, body, tail] = html.split(
		/(?=<div id="embed">)|(?=<script type="application\/json")/
	);
	if (body === undefined || tail === undefined) return html;
	const pictures = body.replace(/<div class="static-pictures[^]*?<\/div>/g, (drawn) =>
		drawn.replace(/ data-(?:event|row|count)="[^"]*"/g, '')
	);
	return [head, pictures, tail]
		.map((part, k) => (k === 1 ? part : part?.replace(/<!--(?!oembed|theme|share).*?-->/g, '')))
		.join('');
}

/** The page with one style sheet, `timeline.css` or `story.css`, which all of its twins load, in place of its own styles. */
export function withSharedStyles(html: string, name: string): string {
	const sheet = `<link rel="stylesheet" href="${embedFile(name)}?v=${buildVersion}" nonce="${buildVersion}" />`;
	return html
		.replace(/<style>[\s\S]*?<\/style>/, sheet)
		.replace(/(style-src 'self')( 'sha256-[^']*')+/, '$1');
}
