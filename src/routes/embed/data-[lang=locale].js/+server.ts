// The data that the twins of a language's embed share, as a classic script: a frame without an origin may load no other.
import { buildVersion } from 'virtual:embed';
import { safeJson } from '$lib/exports/safe-json';
import { sharedData } from '../../[lang=locale]/embed/embed-page';
import { languages } from '../../[lang=locale]/timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = languages;

export const GET: RequestHandler = ({ params: { lang } }) => {
	const data = safeJson({ version: buildVersion, shared: sharedData(lang) });
	return new Response(`self.timelineData=${data};`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
