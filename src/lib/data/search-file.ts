// The search file from the whole record: every word that a reader may look for, folded, and told once.
import { fold, searchable } from '../model/fold';
import type { SearchFile } from '../model/search-file';
import { STATUSES, TIERS, type Text, type Timeline, type TimelineEvent } from '../model/types';

/** The file for `/search.json`. `months` are the names of the twelve months, in any languages and lengths. */
export function searchFile(timeline: Timeline, months: readonly (readonly string[])[]): SearchFile {
	const { events, languages, categories, kinds } = timeline;
	const words = (...texts: (Text | string | undefined)[]) =>
		searchable(
			texts
				.flatMap((text) =>
					typeof text === 'string' ? text : languages.map((lang) => text?.[lang] ?? '')
				)
				.join(' ')
		);
	const titles = events.map(({ title }) => words(title));
	const summaries = events.map(({ summary }) => words(summary));
	const told = titles.map((title, i) => ` ${title} ${summaries[i] ?? ''} `);
	const named = (event: TimelineEvent, i: number) => (name: Name) =>
		name.id === event.place ||
		event.participants.some(({ who }) => who === name.id) ||
		name.phrases.some((phrase) => told[i]?.includes(` ${phrase} `));
	const names = namesOf(timeline).filter((name) =>
		events.some((event, i) => named(event, i)(name))
	);
	const publishers = [...new Set(events.flatMap((event) => event.sources.map(publisherOf)))];
	return {
		ids: events.map(({ id }) => id),
		titles,
		summaries,
		rest: events.map((event) => words(...restOf(timeline, event))),
		names: names.map(({ text }) => text),
		named: events.map((event, i) => names.flatMap((name, k) => (named(event, i)(name) ? [k] : []))),
		publishers,
		published: events.map((event) => [
			...new Set(event.sources.map((source) => publishers.indexOf(publisherOf(source))))
		]),
		months: months.map((all) => [...new Set(all.map(fold))]),
		languages,
		categories: categories.map(({ id, label }) => ({ id, label })),
		kinds: kinds.map(({ id, label }) => ({ id, label })),
		category: events.map((event) => categories.findIndex(({ id }) => id === event.category)),
		kind: events.map((event) => kinds.findIndex(({ id }) => id === event.kind)),
		status: events.map(({ status }) => STATUSES.indexOf(status)),
		tiers: events.map(({ sources }) =>
			sources.reduce((bits, { tier }) => bits | (1 << TIERS.indexOf(tier)), 0)
		)
	};
}

const publisherOf = ({ publisher }: { readonly publisher: string }) => searchable(publisher);

interface Name {
	readonly id: string;
	/** Spellings that are recognised in a text. */
	readonly phrases: readonly string[];
	readonly text: string;
}

/** People, bodies and places with every spelling that is known of them. */
function namesOf({ actors, places }: Timeline): Name[] {
	return [...Object.values(actors), ...Object.values(places)].map(({ id, name, aliases }) => {
		const spellings = [...new Set([...Object.values(name), ...aliases].map(searchable))];
		// A short word may mean something else where it stands in a text: it names nobody there.
		const phrases = spellings.filter((spelling) => spelling.length >= SHORTEST_PHRASE);
		return { id, phrases, text: spellings.join(' ') };
	});
}

/** Letters of a name that is recognised in a title or a summary: acronyms do, "by" and "Ali" do not. */
const SHORTEST_PHRASE = 4;

function restOf(
	{ actors }: Timeline,
	{ documents, figures, participants, dateNote, conflicts }: TimelineEvent
): (Text | string | undefined)[] {
	return [
		...documents.map(({ title }) => title),
		...figures.flatMap(({ label, value, unit }) => [label, String(value), unit]),
		...participants.map(({ who, as }) => as ?? actors[who]?.role.title),
		dateNote,
		...conflicts.map(({ says }) => says)
	];
}
