import timeline from 'virtual:timeline';
import { languages, timelinePage } from '../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params }) => timelinePage(timeline.opening, params.lang);
