import timeline from 'virtual:timeline';
import { languages } from '../../../timeline-page';
import { sharedData, storyEmbed } from '../../embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.stories.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params: { lang, id } }) => ({
	shared: sharedData(lang),
	own: storyEmbed(lang, id)
});
