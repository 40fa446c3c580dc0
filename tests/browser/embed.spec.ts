import { event, LANGS, LOCALES, timeline } from './data';
import { toldOfPaper } from './media';
import {
	countResizes,
	drawn,
	expect,
	expectNoSideways,
	expectUntouched,
	frameIn,
	misfit,
	resizes,
	test,
	topOf,
	zoomAndOpen,
	type HostPage
} from './embed-host';

test.describe.configure({ timeout: 120_000 });

const [story] = timeline.stories;
if (!story) throw new Error('the data tell no story');

const frame = (site: string, more = '', query = '') =>
	`<iframe src="${site}/en/embed/${query}" title="t" width="100%" height="640" frameborder="0" ${more}></iframe>`;
const script = (site: string) => `<script async src="${site}/embed.js"></script>`;
const article = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>h</title>${head}</head><body><h1>Article</h1>${body}<p id="after">After</p></body></html>`;

/** Pages of all sorts that embed the timeline with `embed.js`. */
const HOSTS: Record<string, (site: string) => HostPage> = {
	plain: (site) => ({ html: article(frame(site) + script(site)) }),
	'strict policy and trusted types': (site) => ({
		html: article(frame(site) + script(site)),
		headers: {
			'content-security-policy': `default-src 'none'; frame-src ${site}; script-src ${site}/embed.js; require-trusted-types-for 'script'; trusted-types 'none'`
		}
	}),
	sandboxed: (site) => ({ html: article(frame(site, 'sandbox="allow-scripts"') + script(site)) }),
	'sandboxed, one event': (site) => ({
		html: article(
			frame(site, 'sandbox="allow-scripts"', 'event/2025-12-18-interior-ministers-riyadh/') +
				script(site)
		)
	}),
	'sandboxed, a period': (site) => ({
		html: article(frame(site, 'sandbox="allow-scripts"', 'period/since-2024/') + script(site))
	}),
	'right to left': (site) => ({
		html: article(frame(site) + script(site)).replace(
			'<html lang="en">',
			'<html lang="ar" dir="rtl">'
		)
	}),
	'hostile styles': (site) => ({
		html: article(
			frame(site) + script(site),
			'<style>*{all:revert;margin:7px;padding:3px}iframe{box-sizing:border-box;border:5px solid;padding:10px;height:170px!important;max-width:100%}body{direction:rtl;writing-mode:horizontal-tb}</style>'
		)
	}),
	'quirks mode, no charset': (site) => ({
		html: `<html><title>h</title><body>${frame(site)}${script(site)}<p id=after>After`,
		headers: { 'content-type': 'text/html' }
	}),
	'an element': (site) => ({
		html: article(
			`<relations-timeline lang="en" from="2022" title="T"><a href="${site}/en/">T</a></relations-timeline>${script(site)}`
		)
	}),
	'styles that forbid a height': (site) => ({
		html: article(frame(site) + script(site), '<style>iframe{height:170px!important}</style>')
	})
};

for (const [name, make] of Object.entries(HOSTS)) {
	test(`works in a host of this sort: ${name}`, async ({ page, host }) => {
		await countResizes(page);
		await page.goto(host.serve(make(host.site)));
		const inner = frameIn(page);
		await drawn(inner);
		await expect.poll(() => misfit(page, inner)).toBeLessThanOrEqual(2);
		await expectNoSideways(page, inner);
		const before = await topOf(page, '#after');
		await zoomAndOpen(inner);
		expect(await topOf(page, '#after')).toBeCloseTo(before, 0);
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
		await expectUntouched(page);
		// Once drawn, and once more with the fonts: heights do not feed upon each other.
		expect(await resizes(page)).toBeLessThanOrEqual(3);
	});
}

test('inside a srcdoc frame it works as well', async ({ page, host }) => {
	const inner = article(frame(host.site, 'id="t"') + script(host.site)).replaceAll('"', '&quot;');
	await page.goto(
		host.serve({ html: article(`<iframe srcdoc="${inner}" width="800" height="900"></iframe>`) })
	);
	const nested = frameIn(page).locator('#t').contentFrame();
	await drawn(nested);
	await zoomAndOpen(nested);
	await expect
		.poll(() =>
			frameIn(page)
				.locator('#t')
				.evaluate((one) => (one as HTMLElement).style.height)
		)
		.toMatch(/^\d+px$/);
});

for (const width of [280, 320, 1280]) {
	test(`fits ${width} px`, async ({ page, host }) => {
		await page.setViewportSize({ width: width + 16, height: 900 });
		await page.goto(host.serve({ html: article(frame(host.site) + script(host.site)) }));
		const inner = frameIn(page);
		await drawn(inner);
		await expect.poll(() => misfit(page, inner)).toBeLessThanOrEqual(2);
		await expectNoSideways(page, inner);
		expect(await inner.locator('.picture figure:visible [data-key]').count()).toBeGreaterThan(3);
	});
}

test('without scripts the events can be seen, and their list opened, in a sandbox too', async ({
	plain,
	host
}) => {
	await plain.goto(host.serve({ html: article(frame(host.site, 'sandbox')) }));
	const inner = frameIn(plain);
	await expect(inner.locator('.static-pictures figure:visible .mark').first()).toBeVisible();
	await inner.locator('summary').click();
	await expect(inner.locator('.row').first()).toBeVisible();
	await expect(inner.locator('.needs-script').first()).toBeHidden();
});

test('a hidden frame is fitted once it is shown, and one that comes late as well', async ({
	page,
	host
}) => {
	const html = article(
		`<div id="tab" style="display:none">${frame(host.site)}</div>${script(host.site)}`
	);
	await page.goto(host.serve({ html }));
	await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
	await drawn(frameIn(page));
	await expect.poll(() => misfit(page, frameIn(page))).toBeLessThanOrEqual(2);
	await page.locator('#tab').evaluate((tab) => {
		const late = tab.querySelector('iframe')?.cloneNode() as HTMLIFrameElement;
		late.removeAttribute('style');
		tab.after(late);
	});
	await drawn(frameIn(page, 1));
	await expect.poll(() => misfit(page, frameIn(page, 1), 1)).toBeLessThanOrEqual(2);
});

test('host and embed speak both ways', async ({ page, host }) => {
	await page.goto(host.serve({ html: article(frame(host.site, 'id="t"') + script(host.site)) }));
	const inner = frameIn(page);
	await drawn(inner);
	await page.waitForFunction(() => 'timeline' in (document.getElementById('t') ?? {}));
	await page.evaluate(() => {
		interface Handle extends EventTarget {
			setRange: (from: string, to: string) => void;
			selectEvent: (id: string | null) => void;
			setTheme: (theme: string) => void;
		}
		const { timeline } = document.getElementById('t') as unknown as { timeline: Handle };
		const said: unknown[] = [];
		Object.assign(window, { said, timeline });
		for (const name of ['rangechange', 'select'])
			timeline.addEventListener(name, (event) =>
				said.push({ name, ...(event as CustomEvent<object>).detail })
			);
		timeline.setTheme('dark');
		timeline.selectEvent('2025-12-18-interior-ministers-riyadh');
	});
	await expect(inner.locator('.event-panel h2')).toBeVisible();
	await expect(inner.locator('html')).toHaveAttribute('data-theme', 'dark');
	const said = () => page.evaluate(() => (window as unknown as { said: unknown[] }).said);
	await expect.poll(said).toContainEqual(
		expect.objectContaining({
			name: 'select',
			id: '2025-12-18-interior-ministers-riyadh',
			start: '2025-12-18',
			end: '2025-12-18'
		})
	);
	await page.evaluate(() => {
		(
			window as unknown as { timeline: { setRange: (a: string, b: string) => void } }
		).timeline.setRange('2010', '2012');
	});
	await expect
		.poll(said)
		.toContainEqual(
			expect.objectContaining({ name: 'rangechange', from: '2010-01-01', to: '2012-12-31' })
		);
});

test('in another language it goes on showing what the host and its reader have set', async ({
	page,
	host
}) => {
	await page.goto(host.serve({ html: article(frame(host.site, 'id="t"') + script(host.site)) }));
	const inner = frameIn(page);
	await drawn(inner);
	await page.waitForFunction(() => 'timeline' in (document.getElementById('t') ?? {}));
	const said = await page.evaluateHandle(() => {
		interface Handle extends EventTarget {
			setRange: (from: string, to: string) => void;
			setTheme: (theme: string) => void;
			setFilter: (filter: object) => void;
		}
		const { timeline } = document.getElementById('t') as unknown as { timeline: Handle };
		const ranges: string[] = [];
		timeline.addEventListener('rangechange', (event) => {
			const { from, to } = (event as CustomEvent<{ from: string; to: string }>).detail;
			ranges.push(`${from}/${to}`);
		});
		timeline.setTheme('dark');
		timeline.setFilter({ category: 'security' });
		timeline.setRange('2010', '2012');
		Object.assign(window, { timeline });
		return ranges;
	});
	await expect.poll(() => said.jsonValue()).toEqual(['2010-01-01/2012-12-31']);
	await inner.getByRole('button', { name: LOCALES.en.messages.zoomIn, exact: true }).click();
	await expect.poll(async () => (await said.jsonValue()).length).toBe(2);
	const [, zoomed] = await said.jsonValue();
	const dimmed = await inner.locator('.row:not([hidden])').count();
	await page.evaluate(() => {
		const { timeline } = window as unknown as {
			timeline: { selectEvent: (id: string) => void; setLanguage: (lang: string) => void };
		};
		timeline.selectEvent('2010-09-28-interior-ministers-jeddah');
		timeline.setLanguage('de');
		timeline.setLanguage('AR');
	});
	await expect(inner.locator('html')).toHaveAttribute('lang', 'ar');
	await expect.poll(async () => (await said.jsonValue()).at(-1)).toBe(zoomed);
	await expect(inner.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(inner.locator('.row:not([hidden])')).toHaveCount(dimmed);
	await expect(inner.locator('.event-panel h2')).toBeVisible();
});

test('the first period that the host asks for is told as well', async ({ page, host }) => {
	await page.goto(host.serve({ html: article(frame(host.site, 'id="t"') + script(host.site)) }));
	await drawn(frameIn(page));
	await page.waitForFunction(() => 'timeline' in (document.getElementById('t') ?? {}));
	await page.evaluate(() => {
		interface Handle extends EventTarget {
			setRange: (from: string, to: string) => void;
		}
		const { timeline } = document.getElementById('t') as unknown as { timeline: Handle };
		const said: unknown[] = [];
		Object.assign(window, { said });
		timeline.addEventListener('rangechange', (event) => {
			const { from, to } = (event as CustomEvent<{ from: string; to: string }>).detail;
			said.push([from, to]);
		});
		timeline.setRange('2010', '2012');
	});
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { said: unknown[] }).said))
		.toEqual([['2010-01-01', '2012-12-31']]);
});

test('an element in a shadow tree is fitted, whatever the case of its language, and one that is gone takes no orders', async ({
	page,
	host
}) => {
	const shadow = `<div id="root"></div>${script(host.site)}<script>
		root.attachShadow({ mode: 'open' }).innerHTML = '<relations-timeline lang="EN-gb" height="200"></relations-timeline>';
	</script>`;
	await page.goto(host.serve({ html: article(shadow) }));
	const inner = page.frameLocator('#root iframe');
	await drawn(inner);
	await expect(inner.locator('html')).toHaveAttribute('lang', 'en');
	await expect
		.poll(async () => (await page.locator('#root iframe').boundingBox())?.height)
		.toBeGreaterThan(300);
	await page.evaluate(() => {
		interface Handle extends HTMLElement {
			setRange: (from: string, to: string) => void;
		}
		const element = document.getElementById('root')?.shadowRoot?.firstElementChild as Handle;
		element.remove();
		element.setRange('2010', '2012');
	});
});

test('a page in a language that the timeline lacks gets it in English', async ({ page, host }) => {
	const html = article(`<relations-timeline></relations-timeline>${script(host.site)}`);
	await page.goto(host.serve({ html: html.replace('<html lang="en">', '<html lang="de-AT">') }));
	await drawn(frameIn(page));
	await expect(frameIn(page).locator('html')).toHaveAttribute('lang', 'en');
});

test('a query filters, in a sandbox too, and so does the host', async ({ page, host }) => {
	const html = article(
		frame(host.site, 'id="t" sandbox="allow-scripts"', '?category=security') + script(host.site)
	);
	await page.goto(host.serve({ html }));
	const inner = frameIn(page);
	const rows = inner.locator('.row:not([hidden])');
	const dimmed = inner.locator('.picture figure a.dim');
	await expect(inner.locator('summary')).toContainText('found');
	const some = await rows.count();
	expect(some).toBeGreaterThan(3);
	expect(some).toBeLessThan(await inner.locator('.row').count());
	await expect(dimmed).not.toHaveCount(0);
	const ask = (filter: object) =>
		page.evaluate((asked) => {
			const target = document.getElementById('t') as unknown as {
				timeline: { setFilter: (filter: object) => void };
			};
			target.timeline.setFilter(asked);
		}, filter);
	await ask({ q: 'Sadenov' });
	await expect(rows).not.toHaveCount(some);
	await expect(rows.first()).toHaveAttribute('id', /./);
	await ask({ q: 'no such word anywhere' });
	await expect(rows).toHaveCount(0);
	await expect(inner.locator('summary')).toContainText('No event');
	await ask({});
	await expect(dimmed).toHaveCount(0);
	await expect(inner.locator('summary')).not.toContainText('found');
});

test('forged and malformed messages change nothing', async ({ page, host }) => {
	const html = article(
		`${frame(host.site, 'id="t"')}<iframe id="evil" srcdoc="&lt;p&gt;" height="10"></iframe>${script(host.site)}`
	);
	await page.goto(host.serve({ html }));
	const inner = frameIn(page);
	await drawn(inner);
	await expect.poll(() => misfit(page, inner)).toBeLessThanOrEqual(2);
	const height = () => page.locator('#t').evaluate((one) => (one as HTMLElement).offsetHeight);
	const before = await height();
	const title = await inner.locator('h1').textContent();
	await page.evaluate(() => {
		const target = document.getElementById('t') as HTMLIFrameElement;
		const evil = (document.getElementById('evil') as HTMLIFrameElement).contentWindow as Window &
			typeof globalThis;
		const junk: unknown[] = [
			null,
			1,
			'x',
			[],
			{},
			{ type: 'timeline:resize' },
			...[NaN, -1, 1e9, '500', {}, null].map((h) => ({
				type: 'timeline:resize',
				version: 1,
				height: h
			})),
			{ type: 'timeline:resize', version: 1, height: 333 },
			{ type: '__proto__', version: 1 },
			{ type: 'timeline:setRange', version: 1, from: {}, to: [] },
			{ type: 'timeline:setRange', version: 1, from: '9999', to: '<b>' },
			{ type: 'timeline:selectEvent', version: 1, id: '../../x' },
			{ type: 'timeline:setLanguage', version: 1, lang: 'javascript:alert(1)' },
			{ type: 'timeline:setLanguage', version: 1, lang: 'constructor' },
			{ type: 'timeline:setFilter', version: 1, filter: 'x' },
			{ type: 'timeline:setFilter', version: 1, filter: { __proto__: { q: 'x' }, q: {} } }
		];
		for (const message of junk) {
			window.postMessage(message, '*');
			target.contentWindow?.postMessage(message, '*');
			const fromThere = evil.eval(
				'(frame, message) => (frame ?? parent).postMessage(message, "*")'
			) as (frame: Window | null | undefined, message: unknown) => void;
			fromThere(null, message);
			fromThere(target.contentWindow, {
				type: 'timeline:selectEvent',
				version: 1,
				id: '2025-12-18-interior-ministers-riyadh'
			});
		}
	});
	// A message that is obeyed, behind all of those; an event told would move the window, and so the height.
	await page.evaluate(() => {
		(document.getElementById('t') as HTMLIFrameElement).contentWindow?.postMessage(
			{ type: 'timeline:setTheme', version: 1, theme: 'light' },
			'*'
		);
	});
	await expect(inner.locator('html')).toHaveAttribute('data-theme', 'light');
	expect(await height()).toBe(before);
	expect(await inner.locator('h1').textContent()).toBe(title);
	await expect(inner.locator('.event-panel')).toHaveCount(0);
});

test('WordPress is answered: ready, and the height with its secret', async ({ page, host }) => {
	const html = article(
		`<script>window.heard=[];addEventListener('message',e=>{if(e.data&&e.data.message)heard.push(e.data)})</script>
		<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${host.site}/en/embed/#?secret=aB3dE5gH7j" data-secret="aB3dE5gH7j" width="100%" height="640" frameborder="0"></iframe>`
	);
	await page.goto(host.serve({ html }));
	await drawn(frameIn(page));
	const heard = () =>
		page.evaluate(
			() => (window as unknown as { heard: { secret: string; value: number }[] }).heard
		);
	await expect.poll(async () => (await heard()).length).toBe(1);
	await page.evaluate(() => {
		document
			.querySelector('iframe')
			?.contentWindow?.postMessage({ message: 'ready', secret: 'aB3dE5gH7j' }, '*');
	});
	await expect.poll(async () => (await heard()).length).toBe(2);
	for (const { secret, value } of await heard()) {
		expect(secret).toBe('aB3dE5gH7j');
		expect(value).toBeGreaterThan(200);
	}
});

test('twenty embeds and twenty scripts on one page', async ({ page, host }) => {
	test.setTimeout(300_000);
	const html = article(
		Array.from(
			{ length: 20 },
			() => frame(host.site, '', 'event/2025-12-18-interior-ministers-riyadh/') + script(host.site)
		).join('')
	);
	await page.goto(host.serve({ html }));
	for (const nth of [0, 10, 19]) {
		await drawn(frameIn(page, nth));
		await expect.poll(() => misfit(page, frameIn(page, nth), nth)).toBeLessThanOrEqual(2);
	}
	await zoomAndOpen(frameIn(page, 7));
});

/** Addresses of an event's sources. */
const sourcesOf = (id: string) => event(id).sources.map(({ url }) => url);

test('in the sandbox the panel shows the addresses of page and sources as text', async ({
	page,
	host
}) => {
	const id = '2025-12-18-interior-ministers-riyadh';
	await page.goto(
		host.serve({ html: article(frame(host.site, 'sandbox="allow-scripts"', `?event=${id}`)) })
	);
	const panel = frameIn(page).locator('.event-panel');
	await expect(panel.locator('li a')).toHaveCount(sourcesOf(id).length);
	await expect(panel.locator('code')).toHaveText([
		...sourcesOf(id),
		`${host.site}/en/event/${id}/`
	]);
	await panel.press('Escape');
	// A link of the list would lead nowhere: it opens the event.
	await frameIn(page).locator('summary').click();
	const source = frameIn(page).locator('.row .sources a').first();
	await source.click();
	await expect(panel.locator('code').first()).toHaveText((await source.getAttribute('href')) ?? '');
});

test('an event outside of the list of a period is told with its sources, in a sandbox too', async ({
	page,
	host
}) => {
	const id = '1994-04-30-diplomatic-relations';
	for (const sandbox of ['', 'sandbox="allow-scripts"']) {
		const html = article(
			frame(host.site, `${sandbox} id="t"`, 'period/since-2024/') + script(host.site)
		);
		await page.goto(host.serve({ html }));
		const inner = frameIn(page);
		await drawn(inner);
		await expect(inner.locator(`#e-${id}`)).toHaveCount(0);
		await page.locator('#t').evaluate((one, id) => {
			const message = { type: 'timeline:selectEvent', version: 1, id };
			(one as HTMLIFrameElement).contentWindow?.postMessage(message, '*');
		}, id);
		const panel = inner.locator('.event-panel');
		await expect(panel.locator('.summary')).toHaveText(event(id).summary.en ?? '');
		const links = panel.locator('li a');
		await expect(links).toHaveCount(sourcesOf(id).length);
		for (const [k, url] of sourcesOf(id).entries())
			await expect(links.nth(k)).toHaveAttribute('href', url);
		await expect(panel.locator('li code')).toHaveCount(sandbox ? sourcesOf(id).length : 0);
	}
});

test('printed, an embed is its list with the addresses of the sources', async ({
	page,
	plain,
	host
}) => {
	for (const one of [page, plain]) {
		await one.goto(`${host.site}/en/embed/`);
		await one.emulateMedia({ media: 'print' });
		await toldOfPaper(one);
		if (one === page) await one.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const link = one.locator('.row .sources a').first();
		await expect(link).toBeVisible();
		const shown = await link.evaluate((a) => getComputedStyle(a, '::after').content);
		expect(shown).toContain((await link.getAttribute('href')) ?? 'no address');
		await one.emulateMedia({ media: null });
	}
});

test('a twin has the colours of the whole', async ({ page }) => {
	const colours: string[] = [];
	for (const path of ['en/embed/', 'en/embed/period/since-2024/']) {
		await page.goto(path);
		await drawn(page);
		const bar = page.locator('.embed-overview .part').last();
		colours.push(await bar.evaluate((one) => getComputedStyle(one).fill));
	}
	expect(colours[1]).toBe(colours[0]);
	expect(colours[0]).not.toBe('rgb(0, 0, 0)');
});

test('the window of the overview is dragged, and sent elsewhere by a click', async ({ page }) => {
	await page.goto('en/embed/?from=2010&to=2014');
	await drawn(page);
	const window = page.locator('.embed-overview .window');
	const middle = async () => {
		const box = await window.boundingBox();
		return (box?.x ?? 0) + (box?.width ?? 0) / 2;
	};
	const all = await page.locator('.embed-overview').boundingBox();
	const [x, y] = [await middle(), (all?.y ?? 0) + 20];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 100, y, { steps: 4 });
	await page.mouse.up();
	await expect.poll(middle).toBeCloseTo(x + 100, 0);
	// To the earliest years: there the window stands at the edge.
	await page.mouse.click((all?.x ?? 0) + 4, y);
	await expect.poll(middle).toBeLessThan(x);
	await expect.poll(async () => (await window.boundingBox())?.x).toBeLessThan((all?.x ?? 0) + 2);
});

for (const lang of LANGS) {
	test(`a story: steps, keys, height, and no script needed: ${lang}`, async ({
		page,
		plain,
		host
	}) => {
		const path = `/${lang}/embed/story/${story.id}/`;
		const html = article(
			`<iframe src="${host.site}${path}" title="t" width="100%" height="640" frameborder="0" sandbox="allow-scripts"></iframe>${script(host.site)}`
		);
		await page.goto(host.serve({ html }));
		const inner = frameIn(page);
		await drawn(inner);
		await expect.poll(() => misfit(page, inner)).toBeLessThanOrEqual(2);
		await expectNoSideways(page, inner);
		const read = inner.locator('li[aria-current=step]');
		const t = LOCALES[lang].messages.pages.story;
		await inner.getByRole('button', { name: t.next }).click();
		await expect(read).toHaveAttribute('id', 'step-1');
		await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
		await expect(read).toHaveAttribute('id', 'step-2');
		await expect(read.locator('code')).toHaveText(sourcesOf(story.steps[1]?.event ?? ''));
		await expect.poll(() => misfit(page, inner)).toBeLessThanOrEqual(2);
		await expectUntouched(page);

		await plain.goto(`${host.site}${path}`);
		await expect(plain.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		await expect(plain.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			new RegExp(`/${lang}/story/${story.id}/$`)
		);
		for (const [k, { event: id, text }] of story.steps.entries()) {
			const item = plain.locator(`li#step-${k + 1}`);
			await expect(item.getByRole('heading')).toHaveText(event(id).title[lang] ?? '');
			await expect(item).toContainText(text[lang] ?? '');
		}
	});
}

for (const lang of LANGS) {
	test(`${lang}: wide, names of lanes stand beside the live picture and not above it`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1400, height: 900 });
		await page.goto(`${lang}/embed/?labels=one`);
		await drawn(page);
		const top = async (part: string) =>
			(await page.locator(`.picture figure:visible .${part}`).boundingBox())?.y;
		expect(await top('names')).toBeGreaterThan(0);
		expect(await top('plot')).toBe(await top('names'));
	});
}
