import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { eventRecord } from '$lib/model/record';
import { cardResponse } from '../../../../card-image.server';
import { eventCard } from '../../../../cards';
import { localeFor } from '../../../../site-files';
import { languages } from '../../../timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.events.map(({ id }) => ({ lang, id })));

/** What is seen where the address of an event is pasted. */
export const GET: RequestHandler = async ({ params, fetch }) => {
	const position = timeline.events.findIndex(({ id }) => id === params.id);
	if (position < 0) error(404, `no event ${params.id}`);
	const record = eventRecord(timeline, position);
	return cardResponse(await eventCard(localeFor(params.lang), record, fetch));
};
