// What the pages of a story load: the story, and the events of its steps.
import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { linkTo } from '$lib/model/record';
import type { Story, TimelineEvent } from '$lib/model/types';
import { indexOf } from './picture-of';

/** The story of an address. Throws Kit's 404. */
export function storyOf(id: string): Story {
	return timeline.stories.find((one) => one.id === id) ?? error(404, `no story ${id}`);
}

/** The event of each step. */
export function stepEvents({ steps }: Story): TimelineEvent[] {
	const events = new Map(timeline.events.map((event) => [event.id, event]));
	return steps.flatMap(({ event }) => events.get(event) ?? []);
}

/** Data of the page: the story, a link to the event of each step, and the index of those events in order of time. */
export function storyPage(id: string) {
	const story = storyOf(id);
	const told = new Set(stepEvents(story));
	const events = timeline.events.filter((event) => told.has(event));
	return {
		story,
		// Any of them may be set in the weight of the first importance.
		index: indexOf(events.map((event) => ({ ...event, importance: 3 }))),
		links: stepEvents(story).map(linkTo)
	};
}
