// What the embed pages load: the data that they share, and each one's own.
import { error } from '@sveltejs/kit';
import { buildVersion } from 'virtual:embed';
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { indexData } from '$lib/data/index-data';
import { timelineWidths } from '$lib/data/title-widths';
import type { EmbedAddresses, OwnData, SharedData } from '$lib/embed/embed-data';
import type { StoryData } from '$lib/embed/story-data';
import { timelineMeta } from '$lib/model/meta';
import { presetEvents } from '$lib/model/presets';
import { surroundings } from '$lib/model/surroundings';
import type { Preset, TimelineEvent } from '$lib/model/types';
import { stepEvents, storyPage } from '../story-page';
import { embedAddress, embedFile, eventAddress, homeAddress, periodAddress } from '../../addresses';

const index = indexData(timeline, timelineWidths(timeline));

/** The data that all embeds of a language share. Throws Kit's 404. */
export function sharedData(lang: string): SharedData {
	const words = locales.find((one) => one.lang === lang);
	if (!words) error(404, `no language ${lang}`);
	return {
		words,
		languages: locales.map(({ lang, dir }) => ({ lang, dir })),
		meta: timelineMeta(timeline),
		index
	};
}

/** The embed of the whole timeline. */
export function wholeEmbed(lang: string): OwnData {
	const { from, to } = presetOf(timeline.opening);
	return {
		span: { from, to },
		title: timeline.title[lang] ?? '',
		addresses: addresses(lang, ''),
		whole: true,
		total: timeline.events.length
	};
}

/** The embed of a period: its list is the period's, and so is its picture where the period is a selection. */
export function periodEmbed(lang: string, id: string): OwnData {
	const preset = presetOf(id);
	const { from, to, label, status } = preset;
	const events = presetEvents(timeline, preset);
	return {
		span: { from, to },
		title: `${timeline.title[lang] ?? ''}: ${label[lang] ?? ''}`,
		addresses: {
			...addresses(lang, `period/${id}/`),
			...(!status && { told: ofThisBuild(`told-${lang}.js`) })
		},
		total: events.length,
		...(status && { only: positionsOf(events) })
	};
}

/** The embed of one event: it, and what lies around it. */
export function eventEmbed(lang: string, id: string): OwnData {
	const event = eventOf(id);
	const { from, to, events } = surroundings(timeline, event);
	return {
		span: { from, to },
		title: event.title[lang] ?? '',
		addresses: addresses(lang, `event/${id}/`),
		total: events.length - 1,
		about: id,
		only: positionsOf(events)
	};
}

/** The embed of a story. */
export function storyEmbed(lang: string, id: string): StoryData {
	const { story, index, links } = storyPage(id);
	const { page, home, event, embeds } = addresses(lang, `story/${id}/`);
	return {
		story,
		events: links,
		sources: stepEvents(story).map(({ sources }) =>
			sources.map(({ publisher, url }) => ({ name: publisher, href: url }))
		),
		index,
		addresses: { page, home, event, embeds }
	};
}

/** The event of an address. Throws Kit's 404. */
export function eventOf(id: string): TimelineEvent {
	return timeline.events.find((one) => one.id === id) ?? error(404, `no event ${id}`);
}

/** The period of an address. Throws Kit's 404. */
export function presetOf(id: string): Preset {
	return timeline.presets.find((one) => one.id === id) ?? error(404, `no period ${id}`);
}

function positionsOf(events: readonly TimelineEvent[]): number[] {
	return events.map((event) => timeline.events.indexOf(event));
}

function addresses(lang: string, path: string): EmbedAddresses {
	const home = homeAddress(lang);
	return {
		page: home + path,
		home,
		event: eventAddress(lang, 'x').replace(/x\/$/, ''),
		period: periodAddress(lang, 'x').replace(/x\/$/, ''),
		embeds: Object.fromEntries(timeline.languages.map((one) => [one, embedAddress(one, path)])),
		find: ofThisBuild('find.js')
	};
}

function ofThisBuild(file: string): string {
	return `${embedFile(file)}?v=${buildVersion}`;
}
