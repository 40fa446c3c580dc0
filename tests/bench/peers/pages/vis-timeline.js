// vis-timeline with groups, titles and clustering, which is its way for many events (docs: “cluster”).
import { drawn, events, LANES, SPAN } from './events.js';

const items = (await events()).map(({ id, start, end, isDay, lane, title }) => ({
	id,
	group: lane,
	content: title,
	start,
	...(isDay ? { type: 'point' } : { type: 'range', end })
}));
const groups = LANES.map((content, id) => ({ id, content }));
const timeline = new vis.Timeline(document.getElementById('peer'), items, groups, {
	width: '100%',
	height: '700px',
	start: SPAN[0],
	end: SPAN[1],
	cluster: { maxItems: 1 },
	onInitialDrawComplete: () =>
		drawn(() => {
			const { start, end } = timeline.getWindow();
			return end - start;
		})
});
