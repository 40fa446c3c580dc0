import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { eventRecord } from '$lib/model/record';
import { eventThread } from '$lib/model/threads';
import { languages } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.events.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params }) => {
	const position = timeline.events.findIndex(({ id }) => id === params.id);
	if (position < 0) error(404, `no event ${params.id}`);
	return {
		record: eventRecord(timeline, position),
		thread: eventThread(timeline.events, position)
	};
};
