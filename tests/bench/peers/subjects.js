// The peers: which files their pages load, and how a reader zooms and moves in them.
import { dragged, NOTCH, turn } from '../drive.js';

/** Whether step `k` of a way that takes `turns` in and as many out leads inwards. */
const inwards = (k, turns) => Math.floor(k / turns) % 2 === 0;

/** What all pages have in common. */
const PEER = {
	plot: '#peer',
	elements: '#peer *',
	ready: (page) => page.locator('body[data-drawn]').waitFor()
};

/** Zooming by the wheel: a step is one notch, as everywhere. `about`: notches that lead from everything to two years. */
function wheel(about) {
	const notch = (hand, way) => {
		hand.notches = (hand.notches ?? 0) + way;
		return turn(hand, -way * NOTCH);
	};
	return {
		zoom: (hand, k) => notch(hand, inwards(k, 28) ? 1 : -1),
		async enter(hand) {
			while (hand.notches < about) await notch(hand, 1);
			while (hand.notches > about) await notch(hand, -1);
		}
	};
}

async function click({ page }, selector) {
	const { x, y, width, height } = await page.locator(selector).boundingBox();
	await page.mouse.click(x + width / 2, y + height / 2);
}

async function drag({ page }, [fromX, fromY], [toX, toY]) {
	await page.mouse.move(fromX, fromY);
	await page.mouse.down();
	await page.mouse.move(toX, toY);
	await page.mouse.up();
}

/** timelines-chart zooms into a rectangle that is drawn over it, from its first line to its last. */
async function zoomInto(hand) {
	const box = await hand.page.locator('#peer .series-group').first().boundingBox();
	const bottom = await hand.page.locator('#peer .series-group').last().boundingBox();
	const [width, x] = [box.width / 1.8, box.x + box.width * 0.6];
	const [left, right] = [x - width * 0.6, x + width * 0.4];
	await drag(hand, [left, box.y + 2], [right, bottom.y + bottom.height - 2]);
}

/** How ours is called in tables. */
export const OURS_TITLE = 'this timeline';

/** `bare`: draws no titles. */
export const SUBJECTS = [
	{
		...PEER,
		name: 'vis',
		title: 'vis-timeline',
		page: 'vis-timeline',
		styles: ['vis-timeline/styles/vis-timeline-graph2d.min.css'],
		scripts: ['vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
		...wheel(16),
		...dragged()
	},
	{
		...PEER,
		name: 'timelinejs',
		title: 'TimelineJS',
		page: 'timelinejs',
		styles: ['@knight-lab/timelinejs/dist/css/timeline.css'],
		scripts: ['@knight-lab/timelinejs/dist/js/timeline.js'],
		plot: '.tl-timenav',
		down: 60,
		async out(hand) {
			for (let k = 0; k < 11; k++) await click(hand, '.tl-menubar-button:has(.tl-icon-zoom-out)');
		},
		// Its steps are eleven: from half a window to 89.
		zoom: (hand, k) =>
			click(hand, `.tl-menubar-button:has(.tl-icon-zoom-${inwards(k, 10) ? 'in' : 'out'})`),
		async enter(hand) {
			for (let k = 0; k < 6; k++) await click(hand, '.tl-menubar-button:has(.tl-icon-zoom-in)');
			await hand.page.mouse.move(hand.x, hand.y);
		},
		...dragged()
	},
	{
		...PEER,
		name: 'timelines-chart',
		title: 'timelines-chart',
		page: 'timelines-chart',
		bare: true,
		scripts: ['timelines-chart/dist/timelines-chart.min.js'],
		// Out again is one click, however far one is in.
		zoom: (hand, k) => (k % 15 < 14 ? zoomInto(hand) : click(hand, '.reset-zoom-btn')),
		async enter(hand) {
			await click(hand, '.reset-zoom-btn');
			for (let k = 0; k < 5; k++) await zoomInto(hand);
		},
		// It moves when the window of its overview has been dragged and let go.
		async pan(hand, k) {
			const { x, y, width, height } = await hand.page.locator('.brusher .selection').boundingBox();
			const [atX, atY] = [x + width / 2, y + height / 2];
			await drag(hand, [atX, atY], [atX + (k % 20 < 10 ? -18 : 18), atY]);
		}
	},
	{
		...PEER,
		name: 'event-drops',
		title: 'event-drops',
		page: 'event-drops',
		bare: true,
		styles: ['event-drops/dist/style.css'],
		scripts: ['d3/build/d3.min.js', 'event-drops/dist/index.js'],
		...wheel(18),
		...dragged()
	},
	{
		...PEER,
		name: 'echarts',
		title: 'ECharts, large mode',
		page: 'echarts',
		bare: true,
		scripts: ['echarts/dist/echarts.min.js'],
		...wheel(31),
		...dragged()
	},
	{
		...PEER,
		name: 'echarts-titles',
		title: 'ECharts with titles',
		page: 'echarts',
		query: '?titles',
		scripts: ['echarts/dist/echarts.min.js'],
		...wheel(31),
		...dragged()
	},
	{
		...PEER,
		name: 'blank',
		title: 'a blank page',
		page: 'blank',
		scripts: [],
		...wheel(16),
		...dragged()
	}
];
