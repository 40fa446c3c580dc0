// What a reader loses when a file does not come: the page says so in words, goes on with what it has, and asks again on
// demand, or after a growing pause. Pages in contexts of their own: the browser itself complains of what it cannot fetch.
import { test as base, expect, type Page } from '@playwright/test';
import { event, LANGS, LOCALES, SEEDS, timeline, type Lang } from './data';
import { shape } from './panel';
import { live, open, openHost, ready, sign } from './steps';

const SCRIPTS = /\/_app\/immutable\/.*\.js(\?.*)?$/;
const id = SEEDS.meeting.id;

/** What Firefox says, as an error of the page, of a script that is none and of a rejection that was heard. */
const LOST = /^Loading module from |^\/_app\/immutable\/data\//;

/** A page whose errors in scripts fail the test; what it cannot fetch does not. */
const test = base.extend({
	page: async ({ browser, baseURL }, use) => {
		const context = await browser.newContext({ baseURL });
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => {
			if (!LOST.test(message)) errors.push(message);
		});
		await use(page);
		await context.close();
		expect(errors).toEqual([]);
	}
});

const words = (lang: Lang) => LOCALES[lang].messages;
const notice = (page: Page) => page.getByRole('alert').filter({ visible: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const again = (page: Page, lang: Lang) =>
	notice(page).getByRole('button', { name: words(lang).tryAgain });

/** From now on no script comes; tells the paths of those that were asked for. */
async function lose(page: Page, scripts = SCRIPTS): Promise<string[]> {
	const asked: string[] = [];
	await page.route(scripts, (route) => {
		asked.push(new URL(route.request().url()).pathname);
		return route.abort();
	});
	return asked;
}

/** Scripts come again. Where the engine would not ask for one anew the rest is skipped, and says so. */
async function find(page: Page): Promise<void> {
	await page.unroute(SCRIPTS);
	await canAskAnew(page);
}

/** Since 2026 engines ask again for a module that failed (https://github.com/whatwg/html/pull/10327). */
async function canAskAnew(page: Page): Promise<void> {
	const probe = () => page.evaluate("import('/probe.js').then(() => true, () => false)");
	await page.route('**/probe.js', (route) => route.abort());
	await probe();
	await page.unroute('**/probe.js');
	await page.route('**/probe.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'export {};' })
	);
	test.skip(!(await probe()), 'this engine asks no second time for a script that failed');
}

/** A mark of the prerendered picture that is shown. */
const mark = (page: Page) => page.locator(`.picture [href$="/event/${id}/"]:visible`).first();

for (const lang of LANGS) {
	test(`a lost picture is said, stays as it is, and comes when asked again: ${lang}`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		const asked = await lose(page);
		await shape(mark(page)).hover();
		await expect(notice(page)).toContainText(words(lang).lost.part);
		await expect(mark(page)).toBeVisible();
		expect(asked.length).toBeGreaterThan(0);
		await find(page);
		await again(page, lang).click();
		await live(page);
		await expect(notice(page)).toHaveCount(0);
	});

	test(`a newer release is said, and one click away: ${lang}`, async ({ page }) => {
		await open(page, `${lang}/?from=2020&to=2024`);
		let gone = true;
		await page.route(SCRIPTS, (route) =>
			gone ? route.fulfill({ status: 404, body: '' }) : route.continue()
		);
		await page.route('**/_app/version.json', (route) =>
			gone ? route.fulfill({ json: { version: 'newer' } }) : route.continue()
		);
		await button(page, words(lang).embed.open).click();
		await expect(notice(page)).toContainText(words(lang).lost.stale);
		await expect(again(page, lang)).toHaveCount(0);
		gone = false;
		await Promise.all([
			page.waitForEvent('load'),
			notice(page)
				.getByRole('link', { name: words(lang).lost.reload })
				.click()
		]);
		await ready(page);
		expect(new URL(page.url()).search).toBe('?from=2020&to=2024');
		await expect(notice(page)).toHaveCount(0);
		await button(page, words(lang).embed.open).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});

	test(`a choice that cannot be kept holds for the page, which says so: ${lang}`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
		});
		await open(page, `${lang}/`);
		await page.getByLabel(words(lang).themeDark).check();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(notice(page)).toHaveText(words(lang).themeNotKept);
	});

	test(`an embed without its script says so, and tells its height: ${lang}`, async ({
		page,
		baseURL
	}) => {
		await page.route('**/embed/timeline.js*', (route) => route.abort());
		await openHost(
			page,
			`<iframe src="${baseURL}${lang}/embed/event/${id}/" width="700" height="300"></iframe><script src="${baseURL}embed.js"></script>`
		);
		const frame = page.locator('iframe');
		const inner = frame.contentFrame();
		await expect(inner.getByRole('alert')).toHaveText(words(lang).lost.embed);
		await expect(inner.getByText(event(id).title[lang] ?? '').first()).toBeVisible();
		const needed = () => inner.locator('html').evaluate((root) => root.scrollHeight);
		await expect
			.poll(async () => (await frame.evaluate((one) => one.clientHeight)) - (await needed()))
			.toBe(0);
		expect(await needed()).not.toBe(300);
		await expect(inner.locator('.needs-script:visible')).toHaveCount(0);
	});
}

test('a page whose data does not come keeps what is written out, and says so', async ({ page }) => {
	await page.route('**/_app/immutable/data/*.json', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Lost</p>' })
	);
	await page.goto('en/');
	await page.keyboard.press('Shift');
	await expect(notice(page)).toBeVisible();
	await expect(mark(page)).toBeVisible();
	await expect(page.locator(`#e-${id}`)).toBeVisible();
	await expect(page.locator('.needs-script:visible')).toHaveCount(0);
});

test('while the picture is lost, signs of interest ask for it after pauses that double', async ({
	page
}) => {
	await page.clock.install();
	await open(page, 'en/');
	const asked = await lose(page);
	/** How often a script was asked for that is asked for again and again; other parts' come once, whenever they are wanted. */
	const attempts = () => Math.max(...asked.map((path) => asked.filter((of) => of === path).length));
	const move = async () => {
		for (let k = 0; k < 10; k++) await page.mouse.move(300 + 20 * k, 400 + 5 * k);
		await page.keyboard.press('Shift');
		await page.mouse.wheel(0, 1);
	};
	await shape(mark(page)).hover();
	await expect(notice(page)).toBeVisible();
	await move();
	await canAskAnew(page);
	for (const pause of [8000, 16_000, 32_000]) {
		const before = attempts();
		await page.clock.fastForward(pause / 2);
		await move();
		expect(attempts()).toBe(before);
		await page.clock.fastForward(pause / 2);
		await move();
		await expect.poll(attempts).toBe(before + 1);
		await move();
		expect(attempts()).toBe(before + 1);
	}
});

test('while the picture is lost, its keys and links are the browser’s own', async ({ page }) => {
	await open(page, 'en/');
	await lose(page);
	await mark(page).focus();
	await expect(notice(page)).toBeVisible();
	await expect(async () => {
		await page.keyboard.press('End');
		await expect(page.locator('footer')).toBeInViewport({ timeout: 1000 });
	}).toPass();
	await expect(async () => {
		await page.keyboard.press('Home');
		await expect(page.locator('h1')).toBeInViewport({ timeout: 1000 });
	}).toPass();
	await shape(mark(page)).click();
	await expect(page).toHaveURL(new RegExp(`/en/event/${id}/$`));
});

test('while the picture is lost, periods are pages of their own', async ({ page }) => {
	await open(page, 'en/');
	await lose(page);
	await shape(mark(page)).hover();
	await expect(notice(page)).toBeVisible();
	const period = timeline.presets.find((one) => one.id !== timeline.opening && !one.status);
	await page
		.getByRole('link', { name: period?.label['en'] ?? '', exact: true })
		.first()
		.click();
	await expect(page).toHaveURL(new RegExp(`/en/period/${period?.id}/$`));
});

test('without the panel an event is told by its own page', async ({ page }) => {
	await open(page, 'en/');
	await lose(page);
	await page.locator(`#e-${id} h3 a`).click();
	await expect(page).toHaveURL(new RegExp(`/en/event/${id}/$`));
});

test('without a network the reader keeps the page, and the panel opens once it is back', async ({
	page
}) => {
	await open(page, 'en/');
	await canAskAnew(page);
	await page.context().setOffline(true);
	await page.locator(`#e-${id} h3 a`).click();
	await expect(notice(page)).toContainText(words('en').lost.part);
	await expect(page.locator(`#e-${id}`)).toBeVisible();
	await page.context().setOffline(false);
	await expect(page.getByRole('dialog')).toHaveAccessibleName(event(id).title['en'] ?? '');
	await expect(notice(page)).toHaveCount(0);
});

const press = (of: 'download' | 'embed') => (page: Page) =>
	button(page, words('en')[of].open).click();

// A page each: only the first loss shows by the notice that it has been noticed. What the way to the button brings by itself,
// for the picture or for a list that is scrolled to, is there before.
for (const [name, { before, ask }] of Object.entries({
	download: { before: press('embed'), ask: press('download') },
	embed: { before: press('download'), ask: press('embed') },
	keys: { before: press('embed'), ask: (page: Page) => page.keyboard.press('?') }
})) {
	test(`a dialog that does not come is said, and comes when it is asked for again: ${name}`, async ({
		page
	}) => {
		await open(page, 'en/');
		await page.locator('.picture').hover();
		await live(page);
		await before(page);
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await lose(page);
		await ask(page);
		await expect(notice(page)).toContainText(words('en').lost.part);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await find(page);
		await ask(page);
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(notice(page)).toHaveCount(0);
	});
}

test('the notice can be closed', async ({ page }) => {
	await open(page, 'en/');
	// What the way to the button brings is there: one thing is lost, and no other that would say so once more.
	await page.locator('.picture').hover();
	await live(page);
	await press('download')(page);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await lose(page);
	await button(page, words('en').embed.open).click();
	await notice(page)
		.getByRole('button', { name: words('en').close })
		.click();
	await expect(notice(page)).toHaveCount(0);
});

test('a search whose code is lost says so, and finds when asked again', async ({ page }) => {
	await open(page, 'en/');
	await lose(page);
	await page.getByRole('searchbox').fill('wind');
	await expect(page.locator('.find .said')).toHaveText(words('en').find.failed);
	await find(page);
	await again(page, 'en').click();
	await page
		.locator('.find')
		.getByRole('button', { name: words('en').find.again })
		.click();
	await expect.poll(() => page.locator('.events .row:visible').count()).toBeLessThan(30);
	await expect(page.locator('.best').first()).toBeVisible();
	await expect(notice(page)).toHaveCount(0);
});

test('figures that cannot follow do not break the page', async ({ page }) => {
	await open(page, 'en/');
	await lose(page);
	await page.locator('.figures').hover();
	await expect(notice(page)).toContainText(words('en').lost.part);
	await find(page);
	await again(page, 'en').click();
	await expect(notice(page)).toHaveCount(0);
});

test.describe('a page whose own scripts are lost', () => {
	test.setTimeout(120_000);

	test('stays as it is written out, whichever of them it is, and says so', async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ baseURL });
		const page = await context.newPage();
		const scripts = new Set<string>();
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (pathname.endsWith('.js')) scripts.add(pathname);
		});
		await open(page, 'en/');
		const list = await page.locator('.events').evaluate((one) => one.children.length);
		page.removeAllListeners('response');
		let needed = 0;
		let last = '';
		let lost = '';
		await page.route('**/*.js', (route) =>
			new URL(route.request().url()).pathname === lost
				? route.fulfill({ status: 404, body: '' })
				: route.continue()
		);
		for (const script of scripts) {
			lost = script;
			await page.goto('en/?q=wind', { timeout: 20_000 });
			const alive = page.locator('#svelte-announcer');
			// Kit asks for its error page's script in advance: without it the notice shows until the page is alive.
			const isSpare = /\/nodes\/1\./.test(script);
			await expect(isSpare ? alive : notice(page).or(alive), script).toBeAttached();
			if (await alive.count()) continue;
			needed++;
			last = script;
			await expect(notice(page), script).toContainText(words('en').lost.all);
			expect(await page.locator('.events').evaluate((one) => one.children.length)).toBe(list);
			await expect(mark(page)).toBeVisible();
			await expect(page.locator('.events .row').first()).toBeVisible();
			await expect(page.locator('.needs-script:visible'), script).toHaveCount(0);
			await expect(again(page, 'en'), script).toHaveCount(0);
		}
		expect(needed).toBeGreaterThan(5);
		lost = last;
		await page.goto('en/', { timeout: 20_000 });
		await sign(page);
		await expect(notice(page)).toBeVisible();
		lost = '';
		await notice(page)
			.getByRole('link', { name: words('en').lost.reload })
			.click();
		await ready(page);
		await expect(notice(page)).toHaveCount(0);
		await context.close();
	});

	test('an event’s page too', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ baseURL });
		const page = await context.newPage();
		await lose(page);
		await page.goto(`ar/event/${id}/`);
		await expect(page.locator('html')).toHaveAttribute('data-lost', 'all');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(event(id).title['ar'] ?? '');
		await expect(page.locator('.needs-script:visible')).toHaveCount(0);
		await context.close();
	});
});

test.describe('a page whose styles are lost', () => {
	const STYLES = '**/styles.*.css*';
	/** Without their styles all of the prerendered pictures show. */
	const pictures = (page: Page) => page.locator('.static-pictures > figure:visible');

	test('once has them the second time', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ baseURL });
		const page = await context.newPage();
		await page.route(STYLES, (route) => route.abort(), { times: 1 });
		await open(page, 'ar/');
		await expect(notice(page)).toHaveCount(0);
		await expect(pictures(page)).toHaveCount(1);
		await context.close();
	});

	for (const lang of LANGS) {
		test(`says so, can be read, and is whole when asked again: ${lang}`, async ({
			browser,
			baseURL
		}) => {
			const context = await browser.newContext({ baseURL });
			const page = await context.newPage();
			await page.route(STYLES, (route) => route.fulfill({ status: 404, body: '' }));
			await page.goto(`${lang}/`);
			const said = [words(lang).lost.all, words(lang).lost.part, words(lang).lost.stale];
			const shown = async () =>
				(await notice(page).locator('p:visible').allTextContents()).filter((one) =>
					said.includes(one)
				);
			await expect.poll(shown).toEqual([words(lang).lost.part]);
			await ready(page);
			expect(await shown()).toEqual([words(lang).lost.part]);
			await expect(page.locator(`#e-${id} .summary`)).toBeVisible();
			await expect(pictures(page)).not.toHaveCount(1);
			await page.unroute(STYLES);
			await Promise.all([page.waitForEvent('load'), again(page, lang).click()]);
			await ready(page);
			await expect(notice(page)).toHaveCount(0);
			await expect(pictures(page)).toHaveCount(1);
			await context.close();
		});
	}
});

test('full storage keeps nothing, and the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await open(page, 'en/');
	await page.getByLabel(words('en').themeDark).check();
	await expect(notice(page)).toHaveText(words('en').themeNotKept);
	await page.locator(`#e-${id} h3 a`).click();
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('in a sandbox without new windows, a click on title or credit shows the address', async ({
	page,
	baseURL
}) => {
	await openHost(
		page,
		`<iframe sandbox="allow-scripts" src="${baseURL}en/embed/" width="700" height="700"></iframe>`
	);
	const inner = page.locator('iframe').contentFrame();
	await expect(inner.locator('.picture[data-drawn]')).toBeVisible();
	for (const link of [inner.locator('h1 a'), inner.locator('footer a').first()]) {
		await link.click();
		await link.click();
	}
	await expect(inner.locator('h1 code')).toHaveText(`${baseURL}en/`);
	await expect(inner.locator('footer code')).toHaveText([`${baseURL}en/`]);
});
