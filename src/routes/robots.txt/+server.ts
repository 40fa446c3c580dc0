import { robots } from '$lib/exports/sitemap';
import { siteLinks, textResponse } from '../site-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Where the list of all pages is. */
export const GET: RequestHandler = ({ url }) =>
	textResponse(robots(siteLinks(url.origin).file('sitemap.xml')), 'text/plain');
