import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { eventRecord } from '$lib/model/record';
import { eventThread } from '$lib/model/threads';
import { eventHead } from '../../../page-head';
import { languages } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.events.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params, url, locals }) => {
	const position = timeline.events.findIndex(({ id }) => id === params.id);
	if (position < 0) error(404, `no event ${params.id}`);
	const record = eventRecord(timeline, position);
	locals.head = eventHead(url.origin, params.lang, record);
	return { record, thread: eventThread(timeline.events, position) };
};
