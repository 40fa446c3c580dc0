// What an embed tells of an event beside title and date.

/** A source by its publisher. */
export interface ToldSource {
	readonly name: string;
	readonly href: string;
}

/** What is told of one event. */
export interface Told {
	readonly summary: string;
	readonly sources: readonly ToldSource[];
}

/** All events by id, as short as it goes: summary, then publisher and address of each source. */
export type ToldFile = Readonly<Record<string, readonly [string, ...(readonly string[])[]]>>;
