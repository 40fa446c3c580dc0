// Events as written → complete events in order of time, each knowing what follows and fulfils it.
import type { Importance, Timeline, TimelineEvent } from '../model/types';
import type { Checked } from './check';
import { parseEdtf } from './edtf';
import type { EventInput } from './schema';

type Unlinked = Omit<TimelineEvent, 'followedBy' | 'fulfilledBy'>;

/** All events, by start, end and id. */
export function resolveEvents(checked: Checked): TimelineEvent[] {
	const complete = completion(checked);
	const events = checked.events.map(complete).sort(inTime);
	const followedBy = reverse(events, 'follows');
	const fulfilledBy = reverse(events, 'fulfils');
	return events.map((event) => ({
		...event,
		followedBy: followedBy.get(event.id) ?? [],
		fulfilledBy: fulfilledBy.get(event.id) ?? []
	}));
}

/** Order of start, then of end (open ends last), then of id by code units, so that it is the same everywhere. */
function inTime(a: Unlinked, b: Unlinked): number {
	const open = Number(a.date.openEnd) - Number(b.date.openEnd);
	const byDate = a.date.start - b.date.start || open || a.date.end - b.date.end;
	return byDate || (a.id < b.id ? -1 : 1);
}

/** Ids by what they point to, in the order of `events`. */
function reverse(events: readonly Unlinked[], link: 'follows' | 'fulfils'): Map<string, string[]> {
	const reversed = new Map<string, string[]>();
	for (const event of events) {
		for (const id of event[link]) {
			const from = reversed.get(id);
			if (from) from.push(event.id);
			else reversed.set(id, [event.id]);
		}
	}
	return reversed;
}

/** Fills the defaults of one event in from what the other files say. */
function completion({ timeline, places }: Checked): (event: EventInput) => Unlinked {
	const sides = new Map(places.map(({ id, side }) => [id, side]));
	const importance = new Map(timeline.kinds.map((kind) => [kind.id, kind.importance]));
	const lanes = laneOfCategory(timeline.lanes);
	const unknown = timeline.sides.at(-1)?.id ?? '';
	const ordinary: Importance = 2;
	return ({ date, date_note, figures, ...event }) => ({
		...event,
		edtf: date,
		date: parseEdtf(date),
		...(date_note && { dateNote: date_note }),
		lane: lanes.get(event.category) ?? 0,
		status: event.status ?? 'occurred',
		importance: event.importance ?? importance.get(event.kind) ?? ordinary,
		side: sides.get(event.place ?? '') ?? unknown,
		participants: event.participants ?? [],
		documents: event.documents ?? [],
		figures: (figures ?? []).map(({ as_of, ...figure }) => ({
			...figure,
			...(as_of !== undefined && { asOf: as_of })
		})),
		follows: event.follows ?? [],
		fulfils: event.fulfils ?? [],
		conflicts: event.conflicts ?? []
	});
}

function laneOfCategory(lanes: Timeline['lanes']): Map<string, number> {
	return new Map(
		lanes.flatMap(({ categories }, lane) =>
			categories.map((category): [string, number] => [category, lane])
		)
	);
}
