// The oEmbed answers, written out beside the pages that name them in their heads.
import { json } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { oembed } from '$lib/embed/oembed';
import { embedAddress, embedScript, fileAddress, homeAddress } from '../addresses';

/** What an answer is about: a path below the language's page, its title and its card. */
export interface Subject {
	readonly lang: string;
	/** Nothing, or `event/{id}/`, `period/{preset}/`, `story/{id}/`. */
	readonly path: string;
	readonly title: string;
	/** Path of its card, 1200 by 630 pixels, below the language's page. */
	readonly card: string;
}

/** The answer as a file. Its addresses are absolute, on the host that the site is built for. */
export function answer({ lang, path, title, card }: Subject, origin: string): Response {
	const home = origin + homeAddress(lang);
	const site = { name: timeline.site[lang] ?? '', url: home };
	return json(
		oembed(
			{
				embed: origin + embedAddress(lang, path),
				page: home + path,
				title,
				script: origin + embedScript(),
				lang
			},
			{
				provider: { name: timeline.site[lang] ?? '', url: origin + fileAddress('') },
				author: site,
				thumbnail: home + card
			}
		)
	);
}
