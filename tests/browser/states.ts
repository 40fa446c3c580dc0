// The pages under test as readers come to see them: each kind of page, and each state of the one with the picture.
import type { Page } from '@playwright/test';
import { actorEvents } from '../../src/lib/model/actors';
import { expect } from './console';
import { LOCALES, SEEDS, timeline, type Lang } from './data';
import { panel } from './panel';
import { live, open } from './steps';

const named = (id: string) => actorEvents(timeline, id).length;

/** Whom most events name. */
const [busiest = ''] = Object.keys(timeline.actors).sort((a, b) => named(b) - named(a));
const [story = ''] = timeline.stories.map(({ id }) => id);

/** Addresses below the language, one of each kind of page. */
export const KINDS: readonly string[] = [
	'',
	'period/expected/',
	`event/${SEEDS.meeting.id}/`,
	`event/${SEEDS.expected.id}/`,
	`actor/${busiest}/`,
	'actors/',
	'expected/',
	'about/',
	'stories/',
	`story/${story}/`
];

/** The same inside of frames: pages that are alive without Kit. */
export const FRAMES: readonly string[] = [
	'embed/',
	`embed/event/${SEEDS.meeting.id}/`,
	`embed/story/${story}/`
];

/** What a reader does on the timeline before it looks so. */
export const STATES: Readonly<Record<string, (page: Page, lang: Lang) => Promise<void>>> = {
	'the panel open': async (page, lang) => {
		await open(page, `${lang}/?event=${SEEDS.meeting.id}`);
		await expect(panel(page).locator('.sources li').first()).toBeVisible();
	},
	'filters open, one of them set': async (page, lang) => {
		await open(page, `${lang}/?category=security`);
		await page.locator('[aria-controls=filters]').click();
		await expect(page.locator('.facets')).toBeVisible();
	},
	'nothing found': async (page, lang) => {
		await open(page, `${lang}/?q=xqzw`);
		await expect(page.getByText(LOCALES[lang].messages.find.none)).toBeVisible();
	},
	'all years': async (page, lang) => {
		await open(page, `${lang}/?from=1991&to=2027`);
		await live(page);
	},
	'three days': async (page, lang) => {
		await open(page, `${lang}/?from=2025-12-17&to=2025-12-20`);
		await live(page);
	},
	'one language': async (page, lang) => {
		await open(page, `${lang}/?labels=one`);
		await live(page);
	},
	'the figures as a table': async (page, lang) => {
		await open(page, `${lang}/`);
		await page.locator('main summary').click();
		await expect(page.locator('main table').first()).toBeVisible();
	},
	'the download dialog': async (page, lang) => {
		await open(page, `${lang}/`);
		await page.locator('.tools [aria-haspopup=dialog]').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
	}
};
