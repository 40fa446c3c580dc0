// Steps of a story: a period the right way round, in which the event of the step lies.
import { overlaps, parseLimit } from '../model/date';
import type { EventDate } from '../model/types';
import { dateOfEvent } from './check-dates';
import type { Finding } from './findings';
import { field, idsOf, list, words, type Path } from './loose';
import { quote } from './quote';

const file = 'stories.yaml';

/** Periods of steps against themselves and against the events. */
export function checkStories(stories: unknown, events: unknown): Finding[] {
	const dates = new Map(
		idsOf(events).map(({ id, index }) => [id, dateOfEvent(list(events)[index])])
	);
	return list(stories).flatMap((story, index) =>
		list(field(story, 'steps')).flatMap((step, k) =>
			checkStep(step, [index, 'steps', k], dates.get(words(field(step, 'event')) ?? ''))
		)
	);
}

function checkStep(step: unknown, path: Path, date: EventDate | undefined): Finding[] {
	const [fromText, toText] = [words(field(step, 'from')), words(field(step, 'to'))];
	const from = parseLimit(fromText ?? '')?.start;
	const to = parseLimit(toText ?? '')?.end;
	if (from === undefined || to === undefined) return [];
	const name = `steps[${String(path.at(-1))}]`;
	if (from >= to) {
		const message = `${name}.to ${quote(toText)} is before from ${quote(fromText)}: swap them`;
		return [{ file, path: [...path, 'to'], message }];
	}
	if (!date || overlaps(date, from, to)) return [];
	const event = quote(field(step, 'event'));
	const message = `${name}.event ${event} does not lie in the period: widen it, or name another`;
	return [{ file, path: [...path, 'event'], message }];
}
