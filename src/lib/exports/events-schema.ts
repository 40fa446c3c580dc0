// The shape of /events.json: from it come the type that the other files are made from, and the JSON Schema beside it.
import * as v from 'valibot';
import {
	CONFIDENCES,
	CONFLICT_FIELDS,
	DOCUMENT_STATUSES,
	STATUSES,
	TIERS,
	type Lang
} from '../model/types';

const told = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
	v.pipe(schema, v.description(description));

const address = v.pipe(v.string(), v.regex(/^https?:\/\//));
const day = v.pipe(v.string(), v.isoDate());
const left = v.nullable(day);

/** Everything that the file holds, for the languages of a timeline. */
export function eventsFileSchema(languages: readonly Lang[]) {
	const words = Object.fromEntries(languages.map((lang) => [lang, v.string()]));
	const text = v.strictObject(words);
	const name = told(v.objectWithRest(words, v.string()), 'Other languages where known.');
	const labelled = v.strictObject({ id: v.string(), label: text });
	const link = told(
		v.strictObject(Object.fromEntries(languages.map((lang) => [lang, address]))),
		'Page of each language.'
	);

	const date = v.strictObject({
		edtf: told(v.string(), 'As the editor wrote it: EDTF, levels 0 and 1.'),
		start: told(
			left,
			'First day; null where nobody has given it. A month or year starts with its first day: see precision.'
		),
		end: told(left, 'Last day, included; null where the end is open.'),
		precision: told(
			v.picklist(['day', 'month', 'year', 'decade']),
			'How finely the date is known: the coarser of its ends.'
		),
		approximate: told(v.boolean(), 'EDTF ~'),
		uncertain: told(v.boolean(), 'EDTF ?'),
		open_start: v.boolean(),
		open_end: told(v.boolean(), 'Without an end; for what is expected, without a date.'),
		words: told(text, 'The date in words, no finer than known.'),
		known: told(text, 'How well the date is known, in words.'),
		hijri: v.exactOptional(told(text, 'The same by the printed Umm al-Qura calendar, in words.'))
	});
	const participant = v.strictObject({
		id: v.string(),
		type: v.picklist(['person', 'body']),
		side: v.string(),
		name,
		role: told(text, 'The role on that day.')
	});
	const figure = v.strictObject({
		label: text,
		value: v.union([v.number(), v.string()]),
		unit: v.exactOptional(text),
		as_of: v.exactOptional(told(v.string(), 'EDTF date that the figure speaks of.'))
	});
	const source = v.strictObject({
		url: address,
		archived: v.exactOptional(address),
		publisher: v.string(),
		lang: told(v.string(), 'Language of the source, BCP 47.'),
		published: v.exactOptional(
			told(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)), 'YYYY[-MM[-DD]]')
		),
		tier: v.picklist(TIERS),
		supports: told(v.string(), 'What the source bears out, in English.')
	});
	const conflict = v.strictObject({
		field: told(
			v.picklist(CONFLICT_FIELDS),
			'The part of the event that a source tells differently.'
		),
		says: text,
		source: told(address, 'url of one of the sources.')
	});
	const ids = v.array(v.string());
	const event = v.strictObject({
		id: told(v.string(), 'Never changes.'),
		url: link,
		date,
		date_note: v.exactOptional(told(text, 'How a vague date was resolved.')),
		title: text,
		summary: text,
		category: told(v.string(), 'Id of one of the categories.'),
		kind: told(v.string(), 'Id of one of the kinds.'),
		status: v.picklist(STATUSES),
		importance: told(
			v.picklist([1, 2, 3]),
			'1 routine, 2 ordinary, 3 what a short history would name.'
		),
		place: v.exactOptional(
			told(v.strictObject({ id: v.string(), name }), 'Left out where no source names it.')
		),
		side: told(
			v.string(),
			'Id of the side where it happened; the last one where the place is not reported.'
		),
		participants: v.array(participant),
		documents: v.array(v.strictObject({ title: text, status: v.picklist(DOCUMENT_STATUSES) })),
		figures: v.array(figure),
		follows: told(ids, 'Events that this one continues.'),
		fulfils: told(ids, 'Expected events that this one made true.'),
		followed_by: ids,
		fulfilled_by: ids,
		hijri: v.exactOptional(
			told(
				v.string(),
				'Hijri day YYYY-MM-DD as a source prints it, where that differs from the calendar.'
			)
		),
		sources: v.pipe(v.array(source), v.minLength(1)),
		conflicts: v.array(conflict),
		confidence: v.picklist(CONFIDENCES),
		added: day,
		updated: day
	});
	return v.strictObject({
		$schema: told(address, 'The JSON Schema of this file.'),
		title: text,
		site: told(text, 'Name of the compilation, for citing it.'),
		description: text,
		url: link,
		languages: ids,
		second: told(v.record(v.string(), v.string()), 'The second label language of each language.'),
		licence: v.strictObject({ name: v.string(), url: address }),
		updated: told(day, 'Last change of any event.'),
		sides: v.array(labelled),
		categories: v.array(labelled),
		kinds: v.array(labelled),
		events: told(v.array(event), 'In order of time.')
	});
}

/** The whole file. */
export type EventsFile = v.InferOutput<ReturnType<typeof eventsFileSchema>>;
/** One of its events. */
export type FileEvent = EventsFile['events'][number];
