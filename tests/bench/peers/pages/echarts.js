// ECharts: a scatter in large mode, which is its way for many (docs: “large”), dates in a typed array. With `?titles` a plain
// scatter with labels, of which it hides those that overlap; in large mode it draws none.
import { drawn, events, LANES, SPAN } from './events.js';

const withTitles = location.search === '?titles';
const all = await events();
const title = ({ dataIndex }) => all[dataIndex].title;
const data = new Float64Array(all.length * 2);
all.forEach(({ start, lane }, i) => data.set([+start, lane], 2 * i));

const chart = echarts.init(document.getElementById('peer'));
chart.on('finished', function ready() {
	chart.off('finished', ready);
	const [left, right] = [90, chart.getWidth() - 20];
	const at = (x) => chart.convertFromPixel({ xAxisIndex: 0 }, x);
	drawn(() => at(right) - at(left));
});
chart.setOption({
	animation: false,
	grid: { left: 90, right: 20, top: 30, bottom: 40 },
	xAxis: { type: 'time', min: SPAN[0], max: SPAN[1] },
	yAxis: { type: 'category', data: LANES, inverse: true },
	dataZoom: [{ type: 'inside', xAxisIndex: 0 }],
	tooltip: { trigger: 'item', formatter: title },
	series: [
		{
			type: 'scatter',
			symbolSize: 8,
			dimensions: ['date', 'lane'],
			data,
			...(withTitles
				? {
						label: { show: true, position: 'right', formatter: title },
						labelLayout: { hideOverlap: true }
					}
				: { large: true })
		}
	]
});
