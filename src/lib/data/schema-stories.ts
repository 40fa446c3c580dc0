// stories.yaml: a way through the events, in steps that each name a period and the event to look at.
import * as v from 'valibot';
import type { Lang } from '../model/types';
import { id, limit, listOf, referenceTo, strict, textIn, textUpTo } from './schema-fields';

/** What a step says stands beside the picture: two sentences. */
const LONGEST_STEP = 420;

/** One story. `events` are the known ones; undefined where their file could not be read. */
export function storySchema(languages: readonly Lang[], events: readonly string[] | undefined) {
	const text = textIn(languages);
	const step = strict({
		from: limit('YYYY[-MM[-DD]]'),
		to: limit('YYYY[-MM[-DD]], included'),
		event: referenceTo(events),
		text: textUpTo(LONGEST_STEP, languages)
	});
	return strict({
		id,
		title: text,
		summary: text,
		steps: v.pipe(listOf(step), v.minLength(1, 'is empty: a story needs at least one step'))
	});
}

/** A story as written, once it has been checked. */
export type StoryInput = v.InferOutput<ReturnType<typeof storySchema>>;
