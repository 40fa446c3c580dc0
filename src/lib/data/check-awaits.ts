// What is awaited: only of events that have not come about.
import type { Finding } from './findings';
import { field, list } from './loose';

/** Events that occurred and still say what would fulfil them. */
export function checkAwaits(events: unknown): Finding[] {
	return list(events).flatMap((event, index): Finding[] => {
		const occurred = (field(event, 'status') ?? 'occurred') === 'occurred';
		if (!occurred || field(event, 'awaits') === undefined) return [];
		const message = 'awaits: an event that occurred awaits nothing: remove it, or mend the status';
		return [{ file: 'events.yaml', path: [index, 'awaits'], part: 'key', message }];
	});
}
