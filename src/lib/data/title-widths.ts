// Title widths of a timeline's events, in the weight that the picture sets each title in.
import type { Lang, Timeline } from '../model/types';
import { textWidths } from './measure';

/** Widths in em, by language, in the order of `timeline.events`: semibold for events of the first importance. */
export function timelineWidths(timeline: Timeline): Record<Lang, number[]> {
	const column = (lang: Lang) =>
		timeline.events.map(
			({ title, importance }) =>
				textWidths([title[lang] ?? ''], importance === 3 ? 600 : 400)[0] ?? 0
		);
	return Object.fromEntries(timeline.languages.map((lang) => [lang, column(lang)]));
}
