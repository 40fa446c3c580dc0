import { eventsCsv } from '$lib/exports/csv';
import { siteFile, textResponse } from '../site-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One row an event (docs/data.md). */
export const GET: RequestHandler = ({ url }) =>
	textResponse(eventsCsv(siteFile(url.origin)), 'text/csv');
