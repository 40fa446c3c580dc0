// TimelineJS: every event is a slide and a flag with its title; it knows no other way for many.
import { drawn, events, LANES, SPAN } from './events.js';

const date = (moment) => ({
	year: moment.getUTCFullYear(),
	month: moment.getUTCMonth() + 1,
	day: moment.getUTCDate()
});
const told = (await events()).map(({ id, start, end, isDay, lane, title }) => ({
	unique_id: `e${id}`,
	start_date: date(start),
	...(!isDay && { end_date: date(new Date(end - 1)) }),
	group: LANES[lane],
	text: { headline: title }
}));
const timeline = new TL.Timeline(
	'peer',
	{ events: told },
	// Without a font of its choice: those come from another host.
	{ script_path: `${location.origin}/lib/@knight-lab/timelinejs/dist/js/`, font: '' }
);
timeline.on('ready', () =>
	// The part of its band that the window shows; the band is as many windows long as its factor says.
	drawn(() => (SPAN[1] - SPAN[0]) / timeline._timenav.options.scale_factor)
);
