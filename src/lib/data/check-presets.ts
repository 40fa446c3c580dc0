// Named periods: the right way round, and never empty.
import { overlaps, parseLimit } from '../model/date';
import type { EventDate } from '../model/types';
import type { Finding } from './findings';
import { field, list, words } from './loose';
import { quote } from './quote';
import { dateOfEvent } from './check-dates';

const file = 'timeline.yaml';

/** Presets of timeline.yaml against the events. */
export function checkPresets(root: unknown, events: unknown): Finding[] {
	const dated = list(events).map((event) => ({
		date: dateOfEvent(event),
		status: field(event, 'status') ?? 'occurred'
	}));
	return list(field(root, 'presets')).flatMap((preset, index): Finding[] => {
		const [fromText, toText] = [words(field(preset, 'from')), words(field(preset, 'to'))];
		const from = fromText === undefined ? -Infinity : parseLimit(fromText)?.start;
		const to = toText === undefined ? Infinity : parseLimit(toText)?.end;
		if (from === undefined || to === undefined) return [];
		if (from >= to) {
			const message = `to ${quote(toText)} is before from ${quote(fromText)}: swap them`;
			return [{ file, path: ['presets', index, 'to'], message }];
		}
		const statuses = list(field(preset, 'status'));
		const inside = (date: EventDate | undefined) => !date || overlaps(date, from, to);
		const some = dated.some(
			({ date, status }) => inside(date) && (statuses.length === 0 || statuses.includes(status))
		);
		if (some || dated.length === 0) return [];
		const message = 'holds no event: change the period or its status, or remove it';
		return [{ file, path: ['presets', index], message }];
	});
}
