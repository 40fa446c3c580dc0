// What names the pair of countries of `data/`: none of it may be in a site that is built from other data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Timeline } from '../../../src/lib/model/types';

/** Stems of the first pair's names, in the letters of either language. */
export const STEMS =
	/saudi|kazakh|qazaq|riyadh|jeddah|makkah|astana|almaty|tokayev|nazarbayev|salman|السعود|كازاخ|الرياض|أستانا|توكاييف/i;

/** Shorter ones are found inside words of every language. */
const SHORTEST = 6;

/** Ids that are words of the browser too: it tells of being `online`. */
const OF_BROWSERS = new Set(['online']);

/** Titles, names and ids of the timeline, but for those that the files at `others` hold too. */
export function namesOf(timeline: Timeline, ...others: readonly string[]): string[] {
	const { events, actors, places, sides, categories, lanes, kinds, presets } = timeline;
	const labelled = [...sides, ...categories, ...lanes, ...kinds, ...presets];
	const words = [
		timeline.title,
		timeline.description,
		timeline.site,
		...labelled.map(({ label }) => label),
		...events.flatMap(({ title, summary }) => [title, summary]),
		...Object.values(actors).map(({ name }) => name),
		...Object.values(places).map(({ name }) => name)
	].flatMap((text) => Object.values(text));
	const ids = [...events, ...Object.values(actors), ...Object.values(places)].map(({ id }) => id);
	const theirs = others.map(textBelow).join('\n');
	return [...new Set([...words, ...ids])].filter(
		(word) =>
			word.length >= SHORTEST &&
			/\p{L}/u.test(word) &&
			!theirs.includes(word) &&
			!OF_BROWSERS.has(word)
	);
}

/** Ids that stand alone, as in `side:"…"`: each as a pattern. */
export function idsOf(timeline: Timeline): RegExp {
	const { sides, categories, lanes, kinds, presets } = timeline;
	const ids = [sides, categories, lanes, kinds, presets].flatMap((list) =>
		list.map(({ id }) => id)
	);
	return new RegExp(`(?<=[{,](?:id|side|category|kind|opening):")(${ids.join('|')})(?=")`);
}

function textBelow(folder: string): string {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
		.join('\n');
}
