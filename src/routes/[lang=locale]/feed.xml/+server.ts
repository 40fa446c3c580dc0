import { eventsFeed } from '$lib/exports/atom';
import { localeFor, siteFile, siteLinks, textResponse } from '../../site-files';
import { languages } from '../timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languages;

/** What was added or changed, the newest first. */
export const GET: RequestHandler = ({ url, params }) => {
	const feed = eventsFeed(siteFile(url.origin), localeFor(params.lang), siteLinks(url.origin));
	return textResponse(feed, 'application/atom+xml');
};
