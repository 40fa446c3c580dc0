import timeline from 'virtual:timeline';
import { sitemap, type SitemapPage } from '$lib/exports/sitemap';
import { isoOf } from '$lib/model/date';
import type { Lang } from '$lib/model/types';
import {
	aboutAddress,
	actorAddress,
	actorsAddress,
	eventAddress,
	expectedAddress,
	homeAddress,
	periodAddress,
	storiesAddress,
	storyAddress
} from '../addresses';
import { siteLinks, textResponse } from '../site-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page that is to be found, in every language: a new kind of page is a new line here. */
export const GET: RequestHandler = ({ url }) => {
	const root = siteLinks(url.origin).file('');
	const latest = isoOf(timeline.updated);
	const page = (address: (lang: Lang) => string, updated = latest): SitemapPage => {
		const twins = timeline.languages.map((lang) => [lang, url.origin + address(lang)] as const);
		return { url: Object.fromEntries(twins), fallback: twins[0]?.[1] ?? root, updated };
	};
	const pages = [
		{ ...page(homeAddress), fallback: root },
		...timeline.presets.map(({ id }) => page((lang) => periodAddress(lang, id))),
		...[expectedAddress, actorsAddress, aboutAddress].map((address) => page(address)),
		...(timeline.stories.length > 0 ? [page(storiesAddress)] : []),
		...timeline.stories.map(({ id }) => page((lang) => storyAddress(lang, id))),
		...Object.keys(timeline.actors).map((id) => page((lang) => actorAddress(lang, id))),
		...timeline.events.map(({ id, updated }) => page((lang) => eventAddress(lang, id), updated))
	];
	return textResponse(sitemap(pages), 'application/xml');
};
