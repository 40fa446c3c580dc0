import timeline from 'virtual:timeline';
import { KEY_ORDER, markShape } from '$lib/model/shape';
import { tierCounts } from '$lib/model/tiers';
import { languages } from '../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = () => {
	const { about, events } = timeline;
	const drawn = new Set(events.map(({ date, status }) => markShape(date, status)));
	return {
		about,
		shapes: KEY_ORDER.filter((shape) => drawn.has(shape)),
		tiers: tierCounts(events)
	};
};
