// Real input on a real page, and what it costs: main-thread milliseconds of each step by the browser's own account.

const WIDTH = 1280;
const HEIGHT = 900;

/** Opens the page, drives it, returns the measured runs. `slow`: CPU slow-down factor. */
export async function drive(browser, url, { slow = 1, steps = 56 } = {}) {
	const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } });
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	// Time of the main thread itself: what else the machine does at that moment is not counted.
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const begun = performance.now();
	await page.goto(url);
	await page.locator('.picture[data-drawn]').waitFor();
	await page.mouse.move(WIDTH / 2, 420);
	await page.locator('.picture figure > .plot a').first().waitFor();
	const ready = performance.now() - begun;
	await client.send('Emulation.setCPUThrottlingRate', { rate: slow });

	const busy = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
	};
	const frames = () =>
		page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
	const marks = () => page.locator('.picture figure a[data-key]').count();

	/** Each step on its own: input, two frames, the time that the main thread was busy. */
	const measure = async (input) => {
		const costs = [];
		let most = 0;
		for (let k = 0; k < steps; k++) {
			await frames();
			const before = await busy();
			await input(k);
			await frames();
			costs.push((await busy()) - before);
			if (k % 5 === 0) most = Math.max(most, await marks());
		}
		return { ...spread(costs), marks: most };
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
		for (let k = 0; k < steps; k++) await input(k);
		const times = await page.evaluate(() => {
			cancelAnimationFrame(window.frameHandle);
			return window.frameTimes;
		});
		return spread(times.slice(1).map((time, k) => time - times[k]));
	};

	const rect = await page.locator('.picture figure > .plot').boundingBox();
	const x = rect.x + rect.width * 0.6;
	const y = rect.y + 200;
	await page.mouse.move(x, y);
	const wheel = async (delta) => {
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, delta);
		await page.keyboard.up('Control');
	};
	// Out to everything, then in and out, in and out: in 14 steps the window has got as short as it gets.
	const inwards = (k) => Math.floor(k / 14) % 2 === 0;
	for (let k = 0; k < 30; k++) await wheel(240);
	await frames();
	const zoom = await measure((k) => wheel(inwards(k) ? -60 : 60));
	const zoomGaps = await gaps((k) => wheel(inwards(k) ? -60 : 60));
	// Into about two years, where most is drawn.
	for (let k = 0; k < 5; k++) await wheel(-60);
	await page.mouse.down();
	let at = x;
	const pan = await measure(async (k) => {
		at += k % 20 < 10 ? -18 : 18;
		await page.mouse.move(at, y);
	});
	const panGaps = await gaps(async (k) => {
		at += k % 20 < 10 ? -18 : 18;
		await page.mouse.move(at, y);
	});
	await page.mouse.up();
	const { usedSize } = await client.send('Runtime.getHeapUsage');
	const nodes = await page.locator('.picture *').count();
	await context.close();
	return { ready, zoom, zoomGaps, pan, panGaps, nodes, heap: usedSize / 2 ** 20 };
}

/** Median, 95th percentile and worst of some milliseconds. */
export function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
	return { median: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? NaN };
}
