// timelines-chart: a line for each lane and side, a bar for each event; titles only in the tip of the pointed one.
import { drawn, events, LANES } from './events.js';

const SIDES = ['a', 'b', 'c', 'd'];

const all = await events();
const data = LANES.map((group, lane) => ({
	group,
	data: SIDES.map((label, side) => ({
		label,
		data: all
			.filter((event) => event.lane === lane && event.side === side)
			.map(({ start, end, title }) => ({ timeRange: [start, end], val: label, labelVal: title }))
	}))
}));
const chart = new TimelinesChart(document.getElementById('peer'))
	.width(1240)
	.maxHeight(640)
	.useUtc(true)
	.enableAnimations(false)
	.zQualitative(true)
	.data(data);
await new Promise((done) => setTimeout(done));
drawn(() => chart.zoomX()[1] - chart.zoomX()[0]);
