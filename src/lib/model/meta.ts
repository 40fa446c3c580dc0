// The part of a timeline's description that the picture and its controls need in the browser.
import type { Day, HijriTable, Lang, Lane, Preset, Side, Text, Timeline } from './types';

/** Names and tables without the events. */
export interface TimelineMeta {
	readonly title: Text;
	readonly description: Text;
	readonly site: Text;
	readonly languages: readonly Lang[];
	readonly second: Readonly<Record<Lang, Lang>>;
	readonly sides: readonly Side[];
	readonly lanes: readonly Lane[];
	readonly presets: readonly Preset[];
	readonly opening: string;
	readonly licence: Timeline['licence'];
	readonly domain: readonly [Day, Day];
	readonly hijri: HijriTable;
	readonly updated: Day;
}

/** The description without the events. */
export function timelineMeta(timeline: Timeline): TimelineMeta {
	const { title, description, site, languages, second, sides, lanes, presets } = timeline;
	const { opening, licence, domain, hijri, updated } = timeline;
	return {
		title,
		description,
		site,
		languages,
		second,
		sides,
		lanes,
		presets,
		opening,
		licence,
		domain,
		hijri,
		updated
	};
}
