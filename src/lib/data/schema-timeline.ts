// timeline.yaml: words, languages, sides, categories, lanes, kinds and periods.
import * as v from 'valibot';
import { STATUSES, type Lang } from '../model/types';
import {
	id,
	importance,
	limit,
	listOf,
	must,
	oneOf,
	strict,
	textIn,
	url,
	words
} from './schema-fields';

/** Colour tokens of the style sheet. */
export const COLOURS = ['a', 'b', 'c', 'd'] as const;

const folder = v.pipe(
	v.string(must('the name of a folder')),
	v.regex(/^\w[\w.-]*$/, 'must be the name of a folder beside this file, such as events-index')
);

const language = v.pipe(
	v.string(must('a language key')),
	v.regex(/^[a-z]{2,3}$/, 'must be a language key of two or three letters, such as ar')
);

/** The whole file. */
export function timelineSchema(languages: readonly Lang[]) {
	const text = textIn(languages);
	const some = <Item extends v.GenericSchema>(item: Item) =>
		v.pipe(listOf(item), v.minLength(1, 'is empty: at least one is needed'));
	const preset = strict({
		id,
		label: text,
		from: v.exactOptional(limit('YYYY[-MM[-DD]]')),
		to: v.exactOptional(limit('YYYY[-MM[-DD]], included')),
		status: v.exactOptional(some(oneOf(STATUSES)))
	});
	return strict({
		title: text,
		description: text,
		site: text,
		languages: some(language),
		second: v.record(v.string(), v.string(must('a language key')), must('a map of languages')),
		sides: some(
			strict({
				id,
				label: text,
				legend: text,
				parties: v.exactOptional(text),
				colour: oneOf(COLOURS)
			})
		),
		categories: some(strict({ id, label: text })),
		lanes: some(strict({ id, label: text, categories: some(v.string(must('a category'))) })),
		kinds: some(strict({ id, label: text, importance })),
		presets: some(preset),
		opening: v.string(must('the id of a preset')),
		index: v.exactOptional(folder),
		licence: strict({ name: words, url })
	});
}

/** What `timeline.yaml` holds, as checked. */
export type TimelineInput = v.InferOutput<ReturnType<typeof timelineSchema>>;
