// The JSON Schema of events.yaml: completion and hints in the editor. The build itself uses the valibot schema.
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Timeline } from '../model/types';
import { eventSchema } from './schema';
import { listOf } from './schema-fields';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** The schema of a list of events, with the categories, kinds, places and actors of the timeline at hand. */
export function eventsJsonSchema(timeline: Timeline): JsonSchema {
	const schema = eventSchema(timeline.languages, {
		categories: timeline.categories.map(({ id }) => id),
		kinds: timeline.kinds.map(({ id }) => id),
		places: Object.keys(timeline.places),
		actors: Object.keys(timeline.actors)
	});
	const title = 'The dated events of a timeline';
	return { title, ...toJsonSchema(listOf(schema), OPTIONS) };
}

/** The file as it is written: two-space JSON with a line end. */
export function eventsJsonSchemaText(timeline: Timeline): string {
	return `${JSON.stringify(eventsJsonSchema(timeline), null, 2)}\n`;
}

/** Rules that JSON Schema cannot tell (a real date, 70 graphemes) are left to the build. */
const OPTIONS: Parameters<typeof toJsonSchema>[1] = {
	typeMode: 'input',
	ignoreActions: ['check', 'transform', 'finite']
};
