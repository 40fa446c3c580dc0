// A disagreement names one of the event's own sources.
import type { Finding } from './findings';
import { field, list } from './loose';
import { nearest } from './nearest';
import { quote } from './quote';

/** Conflicts whose source is not listed among the sources of the same event. */
export function checkSources(events: unknown): Finding[] {
	return list(events).flatMap((event, index) => {
		const urls = list(field(event, 'sources'))
			.map((source) => field(source, 'url'))
			.filter((url) => typeof url === 'string');
		return list(field(event, 'conflicts')).flatMap((conflict, i): Finding[] => {
			const source = field(conflict, 'source');
			if (typeof source !== 'string' || urls.includes(source)) return [];
			const near = nearest(source, urls);
			const hint = near ? `; did you mean ${quote(near)}?` : ': add it to them';
			const message = `conflicts[${i}].source ${quote(source)} is not one of this event's sources${hint}`;
			return [{ file: 'events.yaml', path: [index, 'conflicts', i, 'source'], message }];
		});
	});
}
