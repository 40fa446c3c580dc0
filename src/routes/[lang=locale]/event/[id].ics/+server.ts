import { error } from '@sveltejs/kit';
import { onlyEvents } from '$lib/exports/events-file';
import { eventsIcs, hasDay } from '$lib/exports/ics';
import { localeFor, siteFile, textResponse } from '../../../site-files';
import { languages } from '../../timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Any origin will do: only the dates are asked for. */
export const entries: EntryGenerator = () =>
	siteFile('http://localhost')
		.events.filter(hasDay)
		.flatMap(({ id }) => languages().map(({ lang }) => ({ lang, id })));

/** A calendar with this event alone. */
export const GET: RequestHandler = ({ url, params }) => {
	const file = onlyEvents(siteFile(url.origin), new Set([params.id]));
	if (!file.events.some(hasDay)) error(404, `no event ${params.id} with a date`);
	return textResponse(eventsIcs(file, [localeFor(params.lang)], url.hostname), 'text/calendar');
};
