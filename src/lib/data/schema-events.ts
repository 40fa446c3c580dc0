// events.yaml: the shape of one event. The JSON Schema for editors is generated from this.
import * as v from 'valibot';
import {
	CONFIDENCES,
	CONFLICT_FIELDS,
	DOCUMENT_STATUSES,
	STATUSES,
	TIERS,
	type Lang
} from '../model/types';
import {
	day,
	edtf,
	finite,
	flag,
	hijriDay,
	id,
	importance,
	languageTag,
	limit,
	listOf,
	must,
	oneOf,
	referenceTo,
	strict,
	textIn,
	titleIn,
	url,
	words
} from './schema-fields';

/** The ids that an event may refer to; undefined where their file could not be read. */
export interface KnownIds {
	readonly categories: readonly string[] | undefined;
	readonly kinds: readonly string[] | undefined;
	readonly places: readonly string[] | undefined;
	readonly actors: readonly string[] | undefined;
}

/** One event. */
export function eventSchema(languages: readonly Lang[], known: KnownIds) {
	const text = textIn(languages);
	const told = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
		v.pipe(schema, v.description(description));
	const source = strict({
		url: told(url, 'Address of the page.'),
		archived: v.exactOptional(told(url, 'Address of an archived copy.')),
		publisher: words,
		lang: told(languageTag, 'Language of the source, such as ar.'),
		published: v.exactOptional(limit('YYYY[-MM[-DD]]; left out where the page is not dated.')),
		tier: oneOf(TIERS),
		supports: told(words, 'What the source bears out; English is enough.')
	});
	const participant = strict({
		who: told(referenceTo(known.actors), 'Id in actors.yaml.'),
		as: v.exactOptional(told(text, 'The role on that day, where it differs from the actor’s.'))
	});
	const document = strict({ title: text, status: oneOf(DOCUMENT_STATUSES) });
	const figure = strict({
		label: text,
		value: v.union([finite, words], must('a number, or text')),
		unit: v.exactOptional(text),
		as_of: v.exactOptional(edtf('EDTF date that the figure speaks of.'))
	});
	const conflict = strict({
		field: told(oneOf(CONFLICT_FIELDS), 'The part of the event that the source tells differently.'),
		says: text,
		source: told(words, 'url of one of the sources of this event.')
	});
	const links = v.exactOptional(listOf(v.string(must('the id of an event'))));
	return strict({
		id: told(id, 'Never changes once published.'),
		date: edtf('EDTF: 2025-12-18 · 2025-05 · 1994 · 2004? · 2010-11~ · A/B · 2025-12-18/..'),
		date_note: v.exactOptional(told(text, 'How a vague date was resolved.')),
		title: told(titleIn(languages), 'At most 70 characters in each language.'),
		summary: text,
		category: told(referenceTo(known.categories), 'A category of timeline.yaml.'),
		kind: told(referenceTo(known.kinds), 'A kind of timeline.yaml.'),
		status: v.exactOptional(told(oneOf(STATUSES), 'Left out: occurred.')),
		importance: v.exactOptional(told(importance, 'Left out: as the kind says.')),
		pinned: v.exactOptional(told(flag, 'Its title keeps a row, whatever else is in view.')),
		place: v.exactOptional(
			told(referenceTo(known.places), 'Id in places.yaml; left out where no source names it.')
		),
		participants: v.exactOptional(listOf(participant)),
		documents: v.exactOptional(listOf(document)),
		figures: v.exactOptional(listOf(figure)),
		follows: told(links, 'Ids of the events that this one continues.'),
		fulfils: told(links, 'Ids of the expected events that this one made true.'),
		awaits: v.exactOptional(
			told(text, 'What would fulfil it; only for what is expected or has been put off.')
		),
		hijri: v.exactOptional(
			told(hijriDay, 'Hijri day, only where a source prints another than the table gives.')
		),
		sources: v.pipe(listOf(source), v.minLength(1, 'is empty: an event needs at least one source')),
		conflicts: v.exactOptional(listOf(conflict)),
		confidence: oneOf(CONFIDENCES),
		added: told(day, 'YYYY-MM-DD'),
		updated: told(day, 'YYYY-MM-DD; not before added.')
	});
}

/** An event as written, once it has been checked. */
export type EventInput = v.InferOutput<ReturnType<typeof eventSchema>>;
