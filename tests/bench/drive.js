// Real input on a real page, and what it costs: main-thread milliseconds of each step by the browser's own account.

const WIDTH = 1280;
const HEIGHT = 900;

/** One notch of a wheel, as browsers tell it. */
export const NOTCH = 120;

/** Turns that lead from everything into the shortest window, and as many that lead out again. */
const TURNS = 14;

/** Whether step `k` leads inwards. */
const inwards = (k) => Math.floor(k / TURNS) % 2 === 0;

/**
 * How a page is waited for and moved: this is ours. Others are in peers/subjects.js. A `hand` has the page, and the place
 * `x`, `y` where it points. `zoom` and `pan` make step `k`; `out` shows everything; `enter` goes into about two years.
 */
export const OURS = {
	plot: '.picture figure > .plot',
	elements: '.picture *',
	marks: '.picture figure a[data-key]',
	async ready(page) {
		// The scripts wait for a reader; the picture, for one who is at it.
		await page.mouse.move(1, 1);
		await page.locator('.picture[data-drawn]').waitFor();
		await page.mouse.move(WIDTH / 2, 420);
		await page.locator('.picture figure > .plot a').first().waitFor();
	},
	async out(hand) {
		for (let k = 0; k < 30; k++) await turn(hand, NOTCH, 'Control');
		// Marks come a few a frame, and all only once the window rests.
		await hand.page.locator('.picture:not([data-moving])').waitFor();
	},
	zoom: (hand, k) => turn(hand, inwards(k) ? -NOTCH : NOTCH, 'Control'),
	async enter(hand) {
		for (let k = 0; k < 5; k++) await turn(hand, -NOTCH, 'Control');
	},
	...dragged()
};

/** One event of the wheel, with a key held. */
export async function turn({ page }, delta, key) {
	if (key) await page.keyboard.down(key);
	await page.mouse.wheel(0, delta);
	if (key) await page.keyboard.up(key);
}

/** Moving by dragging: the button goes down, each step moves 18 pixels, ten one way and ten back. */
export function dragged() {
	return {
		grasp: ({ page }) => page.mouse.down(),
		async pan(hand, k) {
			hand.x += k % 20 < 10 ? -18 : 18;
			await hand.page.mouse.move(hand.x, hand.y);
		},
		release: ({ page }) => page.mouse.up()
	};
}

/**
 * Opens the page, drives it, returns what was measured. `slow`: CPU slow-down factor, once the page is ready; `patience`:
 * milliseconds in which it must be ready; `budget`: milliseconds after which a run of steps is broken off, never before
 * `LEAST` of them; `found`: what has been measured so far is put there.
 */
export async function drive(
	browser,
	url,
	{
		subject = OURS,
		slow = 1,
		steps = 4 * TURNS,
		patience = 60_000,
		budget = 20_000,
		found = {}
	} = {}
) {
	const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } });
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	/** A page that breaks is told of, not waited for. */
	const broken = new Promise((_, fail) => page.once('pageerror', fail));
	broken.catch(() => {});
	const client = await context.newCDPSession(page);
	// Time of the main thread itself: what else the machine does at that moment is not counted.
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const begun = performance.now();
	await page.goto(url);
	await Promise.race([subject.ready(page), broken]);
	found.ready = performance.now() - begun;
	await client.send('Emulation.setCPUThrottlingRate', { rate: slow });

	const busy = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
	};
	const frames = () =>
		page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
	const count = (selector) =>
		page.evaluate((what) => document.querySelectorAll(what).length, selector);

	/**
	 * Inputs two frames and a rest apart. A step is all that the main thread does from one input to the next: nothing is
	 * left out. The rest is a clock's, for frames that are asked for cost something themselves.
	 */
	const measure = async (input) => {
		const costs = [];
		await frames();
		// Most stand where everything is shown, before the first step.
		let most = subject.marks ? await count(subject.marks) : 0;
		const until = performance.now() + budget;
		let before = await busy();
		for (let k = 0; k < steps && (k < LEAST || performance.now() < until); k++) {
			await input();
			await frames();
			await new Promise((done) => setTimeout(done, REST));
			const now = await busy();
			costs.push(now - before);
			before = now;
			if (subject.marks && k % 5 === 0) {
				most = Math.max(most, await count(subject.marks));
				before = await busy();
			}
		}
		return { ...spread(costs), steps: costs.length, ...(subject.marks && { marks: most }) };
	};

	/** The same input at full speed: gaps between the frames that come of it. */
	const gaps = async (input) => {
		await page.evaluate(() => {
			window.frameTimes = [];
			const note = (now) => {
				window.frameTimes.push(now);
				if (window.frameTimes.length < 100000) window.frameHandle = requestAnimationFrame(note);
			};
			window.frameHandle = requestAnimationFrame(note);
		});
		const until = performance.now() + budget;
		for (let k = 0; k < steps && (k < LEAST || performance.now() < until); k++) await input();
		await frames();
		const times = await page.evaluate(() => {
			cancelAnimationFrame(window.frameHandle);
			return window.frameTimes;
		});
		return spread(times.slice(1).map((time, k) => time - times[k]));
	};

	const rect = await page.locator(subject.plot).first().boundingBox();
	const hand = { page, rect, x: rect.x + rect.width * 0.6, y: rect.y + (subject.down ?? 200) };
	await page.mouse.move(hand.x, hand.y);
	await subject.out?.(hand);
	await frames();
	/** Steps that go on where the last run of them ended. */
	const onwards = (step) => {
		let k = 0;
		return () => step(hand, k++);
	};
	const zoomStep = onwards(subject.zoom);
	found.zoom = await measure(zoomStep);
	found.zoomGaps = await gaps(zoomStep);
	await subject.out?.(hand);
	await subject.enter(hand);
	await frames();
	await subject.grasp?.(hand);
	const panStep = onwards(subject.pan);
	found.pan = await measure(panStep);
	found.panGaps = await gaps(panStep);
	await subject.release?.(hand);
	await client.send('HeapProfiler.collectGarbage');
	// What is kept: JavaScript's objects, and the bytes of typed arrays, which the browser counts apart.
	const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
	found.nodes = await count(subject.elements);
	found.heap = (usedSize + backingStorageSize) / 2 ** 20;
	await context.close();
	return found;
}

/** Milliseconds between the second frame of a step and the next input. */
const REST = 34;

/** Steps that are measured, however slow they are. */
const LEAST = 4;

/** Median, 95th percentile and worst of some milliseconds. */
export function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
	return { median: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? NaN };
}
