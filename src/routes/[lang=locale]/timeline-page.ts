// What the pages with a picture load: the index of their events, and the period that they open with.
import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { timelineWidths } from '$lib/data/title-widths';
import { indexData } from '$lib/data/index-data';
import { presetEvents } from '$lib/model/presets';
import { drawnSeries, seriesData } from '$lib/model/series';

/** Data of the page for a preset. */
export function timelinePage(id: string) {
	const preset = timeline.presets.find((one) => one.id === id);
	if (!preset) error(404, `no period ${id}`);
	const events = presetEvents(timeline, preset);
	// What travels as files is not in the page: only which of it has pages of its own.
	const isFiles = timeline.index !== undefined && !preset.status;
	const shown =
		preset.status || isFiles ? { ...timeline, events: isFiles ? [] : events } : timeline;
	return {
		preset,
		index: indexData(shown, timelineWidths(shown)),
		total: events.length,
		...(isFiles && { pages: timeline.events.map(({ id }) => id) })
	};
}

/** Figures below the picture: the first series; the others wait in a file of their own until one is chosen. */
export function pageFigures(lang: string) {
	const series = drawnSeries(timeline);
	return {
		series: series[0] && seriesData(timeline, series[0], lang),
		seriesOptions: series.map(({ id, label }) => ({ id, label: label[lang] ?? '' }))
	};
}

/** Every language, for the entries of a route. */
export function languages(): { lang: string }[] {
	return timeline.languages.map((lang) => ({ lang }));
}
