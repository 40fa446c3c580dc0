// People and bodies with the events that name them.
import type { Actor, Side, Timeline, TimelineEvent } from './types';

/** An actor in the list of all. */
export interface ActorEntry {
	readonly actor: Actor;
	/** Number of events that name the actor. */
	readonly events: number;
}

/** The people or the bodies of one side. */
export interface ActorGroup {
	readonly side: Side;
	readonly type: Actor['type'];
	readonly actors: readonly ActorEntry[];
}

const TYPES: readonly Actor['type'][] = ['person', 'body'];

/** Everyone by side, people before bodies, in the order of the data; groups without anyone are left out. */
export function actorGroups({ sides, actors, events }: Timeline): ActorGroup[] {
	const counts = new Map<string, number>();
	for (const { participants } of events) {
		for (const who of new Set(participants.map((one) => one.who))) {
			counts.set(who, (counts.get(who) ?? 0) + 1);
		}
	}
	const groups = sides.flatMap((side) => TYPES.map((type) => ({ side, type })));
	return groups
		.map(({ side, type }) => ({
			side,
			type,
			actors: Object.values(actors)
				.filter((actor) => actor.side === side.id && actor.type === type)
				.map((actor) => ({ actor, events: counts.get(actor.id) ?? 0 }))
		}))
		.filter(({ actors: of }) => of.length > 0);
}

/** The events that name an actor, in order of time. */
export function actorEvents({ events }: Pick<Timeline, 'events'>, id: string): TimelineEvent[] {
	return events.filter(({ participants }) => participants.some(({ who }) => who === id));
}
