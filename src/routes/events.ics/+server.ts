import { eventsIcs } from '$lib/exports/ics';
import { locales, siteFile, textResponse } from '../site-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A calendar of every event that has a date, in every language. */
export const GET: RequestHandler = ({ url }) =>
	textResponse(eventsIcs(siteFile(url.origin), locales, url.hostname), 'text/calendar');
