// actors.yaml and places.yaml: people and bodies, and where things happen.
import * as v from 'valibot';
import type { Lang } from '../model/types';
import {
	edtf,
	id,
	listOf,
	must,
	nameIn,
	oneOf,
	referenceTo,
	strict,
	textIn,
	url,
	words
} from './schema-fields';

const ACTOR_TYPES = ['person', 'body'] as const;

/** One person or body. `sides` are the known ones. */
export function actorSchema(languages: readonly Lang[], sides: readonly string[]) {
	const role = strict({
		title: textIn(languages),
		from: v.exactOptional(edtf('EDTF')),
		to: v.exactOptional(edtf('EDTF')),
		attested: v.exactOptional(edtf('EDTF date or interval'))
	});
	return strict({
		id,
		type: oneOf(ACTOR_TYPES),
		side: referenceTo(sides),
		name: nameIn(languages),
		role,
		other_roles: v.exactOptional(listOf(role)),
		aliases: v.exactOptional(listOf(words)),
		note: v.exactOptional(textIn(languages)),
		name_unverified: v.exactOptional(listOf(v.string(must('a language key')))),
		wikidata: v.exactOptional(
			v.pipe(v.string(must('text')), v.regex(/^Q\d+$/, 'must be a Wikidata id such as Q851'))
		),
		sources: v.exactOptional(listOf(url))
	});
}

/** One entry of `actors.yaml`, as checked. */
export type ActorInput = v.InferOutput<ReturnType<typeof actorSchema>>;

/** One place. `sides` are the known ones. */
export function placeSchema(languages: readonly Lang[], sides: readonly string[]) {
	return strict({
		id,
		name: nameIn(languages),
		side: referenceTo(sides),
		aliases: v.exactOptional(listOf(words))
	});
}

/** One entry of `places.yaml`, as checked. */
export type PlaceInput = v.InferOutput<ReturnType<typeof placeSchema>>;
