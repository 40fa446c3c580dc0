// What an embed tells of events outside of its list: summaries, and the addresses of sources. A classic script, loaded when
// such an event is opened.
import timeline from 'virtual:timeline';
import { safeJson } from '$lib/exports/safe-json';
import type { ToldFile } from '$lib/embed/told-file';
import { languages } from '../../[lang=locale]/timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = languages;

export const GET: RequestHandler = ({ params: { lang } }) => {
	const told: ToldFile = Object.fromEntries(
		timeline.events.map(({ id, summary, sources }) => [
			id,
			[summary[lang] ?? '', ...sources.map(({ publisher, url }) => [publisher, url])]
		])
	);
	return new Response(`self.timelineTold=${safeJson(told)};`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
