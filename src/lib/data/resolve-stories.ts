// Stories and the words about the timeline as written → complete.
import { parseLimit } from '../model/date';
import { ABOUT_PARTS, type About, type Story } from '../model/types';
import type { AboutInput, StoryInput } from './schema';

/** Stories with the days of their periods. */
export function resolveStories(stories: readonly StoryInput[]): Story[] {
	return stories.map(({ steps, ...story }) => ({
		...story,
		steps: steps.map(({ from, to, ...step }) => ({
			from: parseLimit(from)?.start ?? 0,
			to: parseLimit(to)?.end ?? 0,
			...step
		}))
	}));
}

/** The parts that are there, each with its lists. */
export function resolveAbout(about: AboutInput): About {
	return Object.fromEntries(
		ABOUT_PARTS.flatMap((name) => {
			const { paragraphs = [], points = [] } = about[name] ?? {};
			return about[name] ? [[name, { paragraphs, points }]] : [];
		})
	);
}
