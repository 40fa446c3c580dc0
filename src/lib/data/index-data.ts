// The index that the client receives, from the whole record and the shaped title widths.
import { dateFlags, PINNED, type IndexData } from '../model/event-index';
import { linkColumn } from '../model/links';
import { markShape, SHAPES } from '../model/shape';
import type { Lang, Timeline } from '../model/types';

/** Title widths in em, by language, in the order of `timeline.events`. */
export type TitleWidths = Readonly<Record<Lang, readonly number[]>>;

/** Columns of all events, in the order of `timeline.events`. */
export function indexData(timeline: Timeline, widths: TitleWidths): IndexData {
	const { events, languages, sides } = timeline;
	const sideIds = sides.map(({ id }) => id);
	return {
		ids: events.map(({ id }) => id),
		start: events.map(({ date }) => date.start),
		length: events.map(({ date }) => (date.openEnd ? -1 : date.end - date.start)),
		flags: events.map(({ date, pinned }) => dateFlags(date) | (pinned ? PINNED : 0)),
		lane: events.map(({ lane }) => lane),
		side: events.map(({ side }) => sideIds.indexOf(side)),
		shape: events.map(({ date, status }) => SHAPES.indexOf(markShape(date, status))),
		importance: events.map(({ importance }) => importance),
		titles: Object.fromEntries(
			languages.map((lang) => [lang, events.map(({ title }) => title[lang] ?? '')])
		),
		widths,
		links: linkColumn(events)
	};
}
