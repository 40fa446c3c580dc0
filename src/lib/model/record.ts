// One event with everything it refers to, for its own page and its row of the list.
import type {
	Actor,
	Category,
	EventDate,
	Kind,
	Place,
	Side,
	Status,
	Text,
	Timeline,
	TimelineEvent
} from './types';

/** Another event, as far as a link to it needs. */
export interface EventLink {
	readonly id: string;
	readonly title: Text;
	readonly date: EventDate;
	readonly status: Status;
}

/** A participant with the role of the day. */
export interface Attendee {
	readonly id: string;
	readonly type: Actor['type'];
	readonly side: string;
	readonly name: Text;
	readonly role: Text;
}

/** An event, resolved for reading. */
export interface EventRecord {
	readonly event: TimelineEvent;
	readonly category: Category;
	readonly kind: Kind;
	readonly place?: Place;
	readonly side: Side;
	/** Participants by side, in the order of the sides; sides without any are left out. */
	readonly attendees: readonly { readonly side: Side; readonly people: readonly Attendee[] }[];
	readonly follows: readonly EventLink[];
	readonly fulfils: readonly EventLink[];
	readonly followedBy: readonly EventLink[];
	readonly fulfilledBy: readonly EventLink[];
	readonly earlier?: EventLink;
	readonly later?: EventLink;
}

/** The record of the event at position `i` of `timeline.events`. */
export function eventRecord(timeline: Timeline, i: number): EventRecord {
	const event = found(timeline.events[i], `position ${i}`);
	const byId = new Map(timeline.events.map((one) => [one.id, one]));
	const links = (ids: readonly string[]) => ids.map((id) => linkTo(found(byId.get(id), id)));
	const attendees = event.participants.map(({ who, as }): Attendee => {
		const actor = found(timeline.actors[who], who);
		const { id, type, side, name, role } = actor;
		return { id, type, side, name, role: as ?? role.title };
	});
	const earlier = timeline.events[i - 1];
	const later = timeline.events[i + 1];
	return {
		event,
		category: found(
			timeline.categories.find(({ id }) => id === event.category),
			event.category
		),
		kind: found(
			timeline.kinds.find(({ id }) => id === event.kind),
			event.kind
		),
		place: event.place ? timeline.places[event.place] : undefined,
		side: found(
			timeline.sides.find(({ id }) => id === event.side),
			event.side
		),
		attendees: timeline.sides
			.map((side) => ({ side, people: attendees.filter((one) => one.side === side.id) }))
			.filter(({ people }) => people.length > 0),
		follows: links(event.follows),
		fulfils: links(event.fulfils),
		followedBy: links(event.followedBy),
		fulfilledBy: links(event.fulfilledBy),
		earlier: earlier && linkTo(earlier),
		later: later && linkTo(later)
	};
}

/** The link to an event. */
export function linkTo({ id, title, date, status }: TimelineEvent): EventLink {
	return { id, title, date, status };
}

/** References were proven when the data was checked: a hole here is a fault of the engine. */
function found<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`no such thing in the checked data: ${what}`);
	return value;
}
