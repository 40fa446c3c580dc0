// Dates of an event against the build day and each other. Their form is the schema's business.
import { parseLimit } from '../model/date';
import type { Day, EventDate } from '../model/types';
import { parseEdtf } from './edtf';
import type { Finding } from './findings';
import { field, list, words } from './loose';
import { quote } from './quote';

const file = 'events.yaml';

/** What has occurred has begun; an update does not come before the beginning, nor from the future. */
export function checkDates(events: unknown, today: Day): Finding[] {
	if (Array.isArray(events) && events.length === 0) {
		return [{ file, path: [], message: 'the file holds no event: add one' }];
	}
	return list(events).flatMap((event, index) => [
		...checkOccurred(event, index, today),
		...checkUpdates(event, index, today)
	]);
}

/** The date of an event, where it has a valid one. */
export function dateOfEvent(event: unknown): EventDate | undefined {
	const text = words(field(event, 'date'));
	if (text === undefined) return undefined;
	try {
		return parseEdtf(text);
	} catch {
		return undefined;
	}
}

function checkOccurred(event: unknown, index: number, today: Day): Finding[] {
	const status = field(event, 'status') ?? 'occurred';
	const date = dateOfEvent(event);
	if (status !== 'occurred' || !date || date.start <= today) return [];
	const text = quote(field(event, 'date'));
	const message = `date ${text} is in the future: write status: expected, or mend the date`;
	return [{ file, path: [index, 'date'], message }];
}

function checkUpdates(event: unknown, index: number, today: Day): Finding[] {
	const added = dayAt(event, 'added');
	const updated = dayAt(event, 'updated');
	const findings: Finding[] = [];
	for (const [name, day] of Object.entries({ added, updated })) {
		if (day === undefined || day <= today) continue;
		const message = `${name} ${quote(field(event, name))} is in the future: write the day of the change`;
		findings.push({ file, path: [index, name], message });
	}
	if (added !== undefined && updated !== undefined && updated < added) {
		const message = `updated ${quote(field(event, 'updated'))} is before added: write the later day`;
		findings.push({ file, path: [index, 'updated'], message });
	}
	return findings;
}

function dayAt(event: unknown, name: string): Day | undefined {
	const text = field(event, name);
	return typeof text === 'string' ? parseLimit(text)?.start : undefined;
}
