// Nothing that axe can find against WCAG 2.2 AA on any kind of page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { actorEvents } from '../../src/lib/model/actors';
import { expect, test } from './console';
import { SEEDS, timeline } from './data';
import { toldOfForcedColours, toldOfScheme } from './media';
import { FRAMES, STATES } from './states';
import { open, openEmbed } from './steps';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

/** The event with the most kinds of things to tell. */
const fullest = timeline.events.reduce((a, b) => (parts(b) > parts(a) ? b : a));

/** Whom most events name, and someone whom none does. */
const actors = Object.keys(timeline.actors).sort((a, b) => named(b) - named(a));
const [busiest = '', unnamed = ''] = [actors[0], actors.at(-1)];

function named(id: string): number {
	return actorEvents(timeline, id).length;
}

function parts(event: (typeof timeline.events)[number]): number {
	const { participants, documents, figures, conflicts, follows, followedBy } = event;
	const lists = [participants, documents, figures, conflicts, follows, followedBy];
	return lists.filter((list) => list.length > 0).length;
}

type Finding = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'][number];

async function expectNothingFound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	const told: string[] = [];
	for (const { id, nodes } of violations) {
		for (const node of nodes) {
			if (id === 'target-size' && (await seemsCovered(page, node))) continue;
			told.push(`${id}: ${node.html}\n${node.failureSummary ?? ''}`);
		}
	}
	expect(told).toEqual([]);
}

/**
 * Whether a target is said to be too small for no other reason than marks of a prerendered picture near it. To their boxes Firefox
 * adds the viewport of each `svg` in which they stand: over a thousand pixels that belong to nobody.
 */
async function seemsCovered(page: Page, { any }: Finding): Promise<boolean> {
	if (page.context().browser()?.browserType().name() !== 'firefox') return false;
	const near = any.flatMap(({ relatedNodes = [] }) => relatedNodes.map(({ target }) => target));
	const inPicture = await Promise.all(
		near.map((target) =>
			page
				.locator(String(target.at(-1)))
				.evaluateAll((all) => all.every((one) => one.closest('.static-pictures svg')))
		)
	);
	return near.length > 0 && inPicture.every(Boolean);
}

/** Each page in both languages and in both themes; not each language in each theme, which takes minutes. */
const READ_IN = { light: 'ar', dark: 'en' } as const;

for (const theme of THEMES) {
	test.describe(theme, () => {
		test.use({ colorScheme: theme });
		test.slow();
		test.beforeEach(({ page }) => toldOfScheme(page, theme));

		test(`axe finds nothing in the choice of language, ${theme}`, async ({ page }) => {
			// As a reader without scripts sees it; axe itself needs them.
			await page.route('**/language.js', (route) =>
				route.fulfill({ contentType: 'text/javascript', body: '' })
			);
			await page.goto('');
			await expectNothingFound(page);
		});

		const lang = READ_IN[theme];
		const paths = [
			`${lang}/`,
			`${lang}/period/all/`,
			`${lang}/event/${fullest.id}/`,
			`${lang}/event/${SEEDS.expected.id}/`,
			`${lang}/expected/`,
			`${lang}/actors/`,
			`${lang}/actor/${busiest}/`,
			`${lang}/actor/${unnamed}/`,
			`${lang}/about/`,
			`${lang}/stories/`,
			...timeline.stories.map(({ id }) => `${lang}/story/${id}/`)
		];
		for (const path of paths) {
			test(`axe finds nothing on /${path}, ${theme}`, async ({ page }) => {
				await open(page, path);
				await expectNothingFound(page);
			});
		}
	});
}

test.describe('narrow and in forced colours', () => {
	test.use({ forcedColors: 'active', viewport: { width: 390, height: 844 } });

	test('axe finds nothing on the Arabic timeline', async ({ page }) => {
		test.slow();
		await toldOfForcedColours(page);
		await open(page, 'ar/');
		await expectNothingFound(page);
	});
});

for (const [name, reach] of Object.entries(STATES)) {
	test(`axe finds nothing on the timeline with ${name}`, async ({ page }) => {
		test.slow();
		await reach(page, 'ar');
		await expectNothingFound(page);
	});
}

for (const kind of FRAMES) {
	test(`axe finds nothing on /ar/${kind}`, async ({ page }) => {
		test.slow();
		await openEmbed(page, `ar/${kind}`);
		await expectNothingFound(page);
	});
}
