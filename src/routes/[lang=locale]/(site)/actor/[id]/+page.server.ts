import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { actorEvents } from '$lib/model/actors';
import { actorAddress } from '../../../../addresses';
import { localeFor } from '../../../../site-files';
import { siteHead } from '../../../page-head';
import { pictureOf } from '../../../picture-of';
import { languages } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => Object.keys(timeline.actors).map((id) => ({ lang, id })));

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { lang } = params;
	const actor = timeline.actors[params.id];
	if (!actor) error(404, `no actor ${params.id}`);
	const name = actor.name[lang] ?? '';
	const { comma } = localeFor(lang).messages;
	locals.head = siteHead(url.origin, lang, {
		title: name,
		description: [name, actor.role.title[lang]].join(comma),
		address: actorAddress(lang, actor.id)
	});
	const events = actorEvents(timeline, actor.id);
	return {
		id: actor.id,
		name: actor.name,
		role: actor.role.title,
		number: events.length,
		picture: pictureOf(events)
	};
};
