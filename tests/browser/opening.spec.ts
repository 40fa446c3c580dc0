// The opening period at 1280 px: how tall it is and how much of it can be read at once.
import { readPicture, type Picture } from './boxes';
import { expect, test } from './console';
import { eventsIn, LANGS, preset, SEEDS, timeline } from './data';
import { open } from './steps';

test.use({ viewport: { width: 1280, height: 900 } });

const shown = eventsIn(preset(timeline.opening));

/** Share of the events in view whose label has so many lines. */
function labelled({ items }: Picture, lines: number): number {
	return (
		items.filter((item) => item.kind === 'event' && item.labels.length === lines).length /
		shown.length
	);
}

for (const lang of LANGS) {
	test(`/${lang}/ draws or counts every event in view, at most 640 px tall`, async ({ page }) => {
		await open(page, `${lang}/`);
		const { figure, items } = await readPicture(page);
		expect(figure.bottom - figure.top).toBeLessThanOrEqual(640);
		expect(items.reduce((sum, { events }) => sum + events, 0)).toBe(shown.length);
	});

	test(`/${lang}/ writes both titles of six events in ten, one of three in four`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		expect(labelled(await readPicture(page), 2)).toBeGreaterThanOrEqual(0.6);
		await open(page, `${lang}/?labels=one`);
		expect(labelled(await readPicture(page), 1)).toBeGreaterThanOrEqual(0.75);
	});

	for (const labels of ['both', 'one']) {
		test(`/${lang}/?labels=${labels} names every event of the first importance`, async ({
			page
		}) => {
			await open(page, `${lang}/?labels=${labels}`);
			const { items } = await readPicture(page);
			const named = items.filter((item) => item.labels.length > 0).map(({ name }) => name);
			const first = shown.filter(({ importance }) => importance === 3).map(({ id }) => id);
			expect(first).toEqual(expect.arrayContaining(Object.values(SEEDS).map(({ id }) => id)));
			expect(first.filter((id) => !named.includes(id))).toEqual([]);
		});
	}

	test(`/${lang}/ shows by its shapes how well the first three dates are known`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		const { items } = await readPicture(page);
		for (const { id, shape } of Object.values(SEEDS)) {
			expect(items.find(({ name }) => name === id)?.shape, id).toBe(shape);
		}
	});
}
