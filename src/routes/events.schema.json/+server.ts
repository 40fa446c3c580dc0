import { toJsonSchema } from '@valibot/to-json-schema';
import timeline from 'virtual:timeline';
import { jsonText } from '$lib/exports/events-file';
import { eventsFileSchema } from '$lib/exports/events-schema';
import { textResponse } from '../site-files';

export const prerender = true;

/** The JSON Schema of /events.json. */
export function GET(): Response {
	const title = 'The events of a timeline, as /events.json holds them';
	const schema = toJsonSchema(eventsFileSchema(timeline.languages));
	return textResponse(jsonText({ title, ...schema }), 'application/schema+json');
}
