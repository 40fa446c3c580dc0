// The words of the pages beside the timeline: expectations, people and bodies, stories, about.
import type { AboutPart, Actor } from '../model/types';
import type { PluralForms } from './messages';

/** What is expected, put off, come true. */
export interface ExpectationMessages {
	readonly intro: string;
	readonly waiting: string;
	readonly putOff: string;
	readonly cameTrue: string;
	/** Where a list would be empty. */
	readonly none: string;
	readonly since: string;
	readonly statedDate: string;
	readonly plannedDate: string;
	readonly awaits: string;
	readonly saidBy: string;
	readonly outcome: string;
	/** {date}: the data's own. */
	readonly noReport: string;
	/** Links between this page and the picture of the same events. */
	readonly inDetail: string;
	readonly onTimeline: string;
}

/** People and bodies. */
export interface ActorMessages {
	readonly intro: string;
	readonly types: Readonly<Record<Actor['type'], string>>;
	readonly jump: string;
	readonly names: string;
	readonly unverified: string;
	readonly aliases: string;
	readonly roles: string;
	/** {date}: when sources show the actor in a role whose limits are not known. */
	readonly inSources: string;
	readonly side: string;
	readonly note: string;
	readonly wikidata: string;
	readonly noEvents: string;
	/** Words before a name that do not count in its alphabetical place. */
	readonly honorifics: readonly string[];
	/** Letters that are written together with the word and do not count either. */
	readonly articles: readonly string[];
}

/** What the timeline is. */
export interface AboutMessages {
	readonly parts: Readonly<Record<AboutPart, string>>;
	readonly tier: string;
	readonly licence: string;
	readonly lastChange: string;
}

/** Ways through the events. */
export interface StoryMessages {
	readonly intro: string;
	readonly steps: PluralForms;
	/** {k} of {n}. */
	readonly step: string;
	readonly next: string;
	readonly previous: string;
	readonly toEvent: string;
}

/** Everything these pages say; their names stand in the navigation too. */
export interface PageMessages {
	readonly navigation: string;
	readonly expected: string;
	readonly actors: string;
	readonly stories: string;
	readonly about: string;
	/** The chain of events that one belongs to, and the event itself in it. */
	readonly thread: string;
	readonly thisEvent: string;
	readonly expectations: ExpectationMessages;
	readonly actor: ActorMessages;
	readonly aboutPage: AboutMessages;
	readonly story: StoryMessages;
}
