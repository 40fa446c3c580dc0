// oEmbed 1.0 (https://oembed.com/), type "rich": what makes a bare address pasted into a content system the timeline.
import { oembedHtml, type Embedded } from './snippet';

/** CSS pixels at which the frame stands where its width is not followed. */
export const OEMBED_WIDTH = 800;
export const OEMBED_HEIGHT = 640;

/** Seconds for which an answer may be kept: a day. */
const CACHE_AGE = 86_400;

/** What an answer tells besides the frame. */
export interface Described {
	readonly provider: { readonly name: string; readonly url: string };
	readonly author: { readonly name: string; readonly url: string };
	/** Address of a picture of 1200 by 630 pixels. */
	readonly thumbnail: string;
}

/** The answer. Sizes are whole numbers of pixels, as the specification has them; the frame itself is as wide as its place. */
export function oembed(embedded: Omit<Embedded, 'height' | 'asked'>, about: Described) {
	const html = oembedHtml({ ...embedded, asked: {}, height: OEMBED_HEIGHT });
	return {
		version: '1.0',
		type: 'rich',
		title: embedded.title,
		author_name: about.author.name,
		author_url: about.author.url,
		provider_name: about.provider.name,
		provider_url: about.provider.url,
		cache_age: CACHE_AGE,
		thumbnail_url: about.thumbnail,
		thumbnail_width: 1200,
		thumbnail_height: 630,
		width: OEMBED_WIDTH,
		height: OEMBED_HEIGHT,
		html
	};
}
