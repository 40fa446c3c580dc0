// event-drops: a row of dots for each lane. Its blur (“metaballs”) is off, which is the cheaper of its two ways to draw.
import { drawn, events, LANES, SPAN } from './events.js';

const all = await events();
const rows = LANES.map((name, lane) => ({
	name,
	data: all
		.filter((event) => event.lane === lane)
		.map(({ start, title }) => ({ date: start, title }))
}));
const chart = eventDrops({
	d3,
	metaballs: false,
	drop: { date: (event) => event.date },
	range: { start: new Date(SPAN[0]), end: new Date(SPAN[1]) },
	zoom: { onZoom: () => (scale = undefined) }
});
let scale;
d3.select('#peer').data([rows]).call(chart);
drawn(() => {
	// It keeps its window to itself: the zoom's factor tells how much of all time is shown.
	scale ??= d3.zoomTransform(document.querySelector('#peer svg')).k;
	return (SPAN[1] - SPAN[0]) / scale;
});
