// Fingers on the picture: sideways moves time, up and down scrolls the page, two zoom; also on a page just opened,
// whose prerendered picture the first touch replaces.
import { expect, test } from './console';
import { LANGS, SEEDS } from './data';
import {
	dotOf,
	emptyPlace,
	fingers,
	restingLength,
	restingWindow,
	stroke,
	Trail,
	windowOf,
	type At
} from './hands';
import { atRest, live, open, settled } from './steps';

const { id: ANCHOR } = SEEDS.meeting;

test.use({ hasTouch: true, viewport: { width: 768, height: 1000 } });

/** Two fingers on either side of a place, so far apart. */
const apart = ({ x, y }: At, distance: number): At[] => [
	{ x: x - distance / 2, y: y - distance / 40 },
	{ x: x + distance / 2, y: y + distance / 40 }
];

for (const lang of LANGS) {
	test(`/${lang}/: pinches zoom from all to three days and back about the middle of the fingers`, async ({
		page
	}) => {
		test.slow();
		await open(page, `${lang}/period/all/`);
		const hand = await fingers(page);
		const all = await windowOf(page, lang);
		// The live picture, drawn as finely as can be.
		await page.mouse.move(400, 500);
		await live(page);
		const at = await dotOf(page, ANCHOR);
		if (!at) throw new Error('the anchor is not drawn');
		const trail = new Trail(page, ANCHOR, at);
		// Fingers have room on both sides of the dot, within the picture.
		const room = Math.min(at.x - 24, 744 - at.x) * 1.9;
		let length = all.to - all.from;
		const pinch = async (from: number, to: number) => {
			// The picture is lower where there is less in view.
			const box = await page.locator('.picture figure:visible').boundingBox();
			const middle = { x: at.x, y: box ? box.y + box.height / 2 : NaN };
			await stroke(hand, apart(middle, from), apart(middle, to), 4);
			length = Math.min(Math.max((length * from) / to, 3), all.to - all.from);
			await trail.note(length);
			await hand.up();
		};
		const steps = Math.ceil(Math.log(length / 3) / Math.log(room / 40));
		for (let k = 0; k < steps; k++) await pinch(40, room);
		expect(await restingLength(page, lang)).toBe(3);
		for (let k = 0; k < steps; k++) await pinch(room, 40);
		expect(await restingWindow(page, lang)).toEqual(all);
		expect(trail.steps).toBeGreaterThan(steps);
		expect(await trail.drift()).toBeLessThan(1);
	});

	test(`/${lang}/: one finger sideways moves time, at the first touch of a page`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		const hand = await fingers(page);
		const before = await windowOf(page, lang);
		const at = await emptyPlace(page, 0.5);
		// Towards what is earlier: to the left in Arabic.
		const to = { x: at.x + (lang === 'ar' ? -150 : 150), y: at.y + 6 };
		await stroke(hand, [at], [to]);
		await settled(page);
		const held = await windowOf(page, lang);
		const plot = await page.locator('figure:visible .plot').evaluate((one) => one.clientWidth);
		const days = before.to - before.from;
		expect(before.from - held.from).toBeCloseTo((150 / plot) * days, -0.5);
		await hand.up();
		const rest = await restingWindow(page, lang);
		expect(rest.from).toBeLessThanOrEqual(held.from);
		expect(rest.to - rest.from).toBe(days);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
}

test('one finger up scrolls the page over the picture and leaves nothing held', async ({
	page
}) => {
	await open(page, 'en/');
	const hand = await fingers(page);
	const before = await windowOf(page, 'en');
	const at = await emptyPlace(page, 0.5);
	await stroke(hand, [{ x: at.x, y: 800 }], [{ x: at.x + 20, y: 500 }], 12);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
	await hand.up();
	expect(await restingWindow(page, 'en')).toEqual(before);
	await expect(page.locator('.grabbing')).toHaveCount(0);
	// The next gesture begins afresh.
	await atRest(page);
	const again = await emptyPlace(page, 0.3);
	await stroke(hand, [again], [{ x: again.x + 150, y: again.y }]);
	await hand.up();
	await expect.poll(async () => (await restingWindow(page, 'en')).from).toBeLessThan(before.from);
});

test('a gesture that the system cancels stops where it is, without momentum', async ({ page }) => {
	await open(page, 'en/');
	const hand = await fingers(page);
	const at = await emptyPlace(page, 0.3);
	await stroke(hand, [at], [{ x: at.x + 150, y: at.y }]);
	await hand.cancel();
	const cancelled = await windowOf(page, 'en');
	expect(await restingWindow(page, 'en')).toEqual(cancelled);
	await expect(page.locator('.grabbing')).toHaveCount(0);
	await stroke(hand, apart(at, 60), apart(at, 240));
	await hand.up();
	const days = cancelled.to - cancelled.from;
	expect(await restingLength(page, 'en')).toBeCloseTo(days / 4, -1.5);
});

test('two fingers one above the other zoom too, and do not scroll', async ({ page }) => {
	await open(page, 'en/');
	const hand = await fingers(page);
	const before = await windowOf(page, 'en');
	const up = (y: number) => [
		{ x: 400, y: 600 - y },
		{ x: 410, y: 600 + y }
	];
	await stroke(hand, up(30), up(90));
	await hand.up();
	const length = await restingLength(page, 'en');
	expect(length).toBeCloseTo((before.to - before.from) / 3, -1);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a finger that stays when the other goes moves time on from where it is', async ({ page }) => {
	await open(page, 'en/');
	const hand = await fingers(page);
	const [a, b] = [
		{ x: 300, y: 500 },
		{ x: 420, y: 500 }
	];
	await stroke(hand, [a, b], [a, { x: 540, y: 500 }]);
	await settled(page);
	const pinched = await windowOf(page, 'en');
	await hand.up(a);
	await settled(page);
	expect(await windowOf(page, 'en')).toEqual(pinched);
	await hand.move({ x: 340, y: 500 });
	await settled(page);
	const moved = await windowOf(page, 'en');
	expect(moved.from).toBeLessThan(pinched.from);
	expect(moved.to - moved.from).toBe(pinched.to - pinched.from);
	await hand.up();
});

test('after a swipe the first click with Ctrl opens its event’s page', async ({ page }) => {
	await open(page, 'en/');
	await page.mouse.move(400, 500);
	await live(page);
	const { x, y } = await emptyPlace(page, 0.5);
	const hand = await fingers(page);
	await stroke(hand, [{ x, y }], [{ x: x - 60, y }], 4);
	await hand.up();
	await restingWindow(page, 'en');
	const opened = page.context().waitForEvent('page');
	const at = await dotOf(page, ANCHOR);
	await page.keyboard.down('Control');
	await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
	await page.keyboard.up('Control');
	await expect(await opened).toHaveURL(new RegExp(`/en/event/${ANCHOR}/$`));
});

test('a tap opens an event at the first touch, a double tap beside zooms in by two', async ({
	page
}) => {
	await open(page, 'en/');
	const hand = await fingers(page);
	const tap = async (at: At) => {
		await hand.down(at);
		await hand.up();
	};
	const dot = await dotOf(page, ANCHOR);
	if (!dot) throw new Error('the anchor is not drawn');
	await tap(dot);
	await expect(page.locator(`figure a[data-event="${ANCHOR}"][aria-current]`)).toBeVisible();
	const before = await restingWindow(page, 'en');
	const empty = await emptyPlace(page, 0.2);
	await tap(empty);
	await tap(empty);
	const length = await restingLength(page, 'en');
	expect(length).toBeCloseTo((before.to - before.from) / 2, -0.5);
});
