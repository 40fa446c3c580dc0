import { jsonText } from '$lib/exports/events-file';
import { siteFile, textResponse } from '../site-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every event with everything known about it (docs/data.md). */
export const GET: RequestHandler = ({ url }) =>
	textResponse(jsonText(siteFile(url.origin)), 'application/json');
