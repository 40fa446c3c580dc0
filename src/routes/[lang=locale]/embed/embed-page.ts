// What an embed carries inline: its words, its index and the addresses around it.
import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { indexData } from '$lib/data/index-data';
import { timelineWidths } from '$lib/data/title-widths';
import { timelineMeta } from '$lib/model/meta';
import { surroundings } from '$lib/model/surroundings';
import type { TimelineEvent } from '$lib/model/types';
import { embedAddress, eventAddress, homeAddress, periodAddress } from '../../addresses';
import { timelinePage } from '../timeline-page';

/** The data of one embed; it stands in the page as JSON. */
export type EmbedData = ReturnType<typeof periodEmbed>;

/** The embed of a preset; of the whole timeline where `path` is that of the opening one. */
export function periodEmbed(lang: string, preset: string, path = '') {
	const page = timelinePage(preset);
	const { from, to, label } = page.preset;
	const title = timeline.title[lang] ?? '';
	return {
		...shared(lang, path),
		meta: timelineMeta(timeline),
		index: page.index,
		span: { from, to },
		title: path ? `${title}: ${label[lang] ?? ''}` : title,
		total: path ? page.total : page.index.ids.length,
		about: undefined as string | undefined
	};
}

/** The embed of one event: it, and what lies around it. */
export function eventEmbed(lang: string, id: string): EmbedData {
	const event = eventOf(id);
	const { from, to, events } = surroundings(timeline, event);
	const shown = { ...timeline, events };
	return {
		...shared(lang, `event/${id}/`),
		// No period but its own: beyond it there may be events that this page does not hold.
		meta: { ...timelineMeta(timeline), domain: [from, to], presets: [] },
		index: indexData(shown, timelineWidths(shown)),
		span: { from, to },
		title: event.title[lang] ?? '',
		total: events.length - 1,
		about: id
	};
}

/** The event of an address. Throws Kit's 404. */
export function eventOf(id: string): TimelineEvent {
	const event = timeline.events.find((one) => one.id === id);
	if (!event) error(404, `no event ${id}`);
	return event;
}

function shared(lang: string, path: string) {
	const words = locales.find((one) => one.lang === lang);
	if (!words) error(404, `no language ${lang}`);
	const home = homeAddress(lang);
	return {
		words,
		languages: locales.map((one) => ({ lang: one.lang, dir: one.dir })),
		addresses: {
			page: home + path,
			home,
			event: eventAddress(lang, 'x').replace(/x\/$/, ''),
			period: periodAddress(lang, 'x').replace(/x\/$/, ''),
			embeds: Object.fromEntries(timeline.languages.map((one) => [one, embedAddress(one, path)])),
			script: `${base}/embed/timeline.js`
		}
	};
}
