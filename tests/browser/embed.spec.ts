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
			fromThere(target.contentWindow, { type: 'timeline:setTheme', version: 1, theme: 'dark' });
		}
	});
	// A message that is obeyed, behind all of those.
	await page.evaluate(() => {
		(document.getElementById('t') as HTMLIFrameElement).contentWindow?.postMessage(
			{ type: 'timeline:selectEvent', version: 1, id: '2025-12-18-interior-ministers-riyadh' },
			'*'
		);
	});
	await expect(inner.locator('.event-panel h2')).toBeVisible();
	expect(await height()).toBe(before);
	expect(await inner.locator('h1').textContent()).toBe(title);
	await expect(inner.locator('html')).not.toHaveAttribute('data-theme', 'dark');
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

test('in the sandbox the panel shows the address of the page as text', async ({ page, host }) => {
	const id = '2025-12-18-interior-ministers-riyadh';
	await page.goto(
		host.serve({ html: article(frame(host.site, 'sandbox="allow-scripts"', `?event=${id}`)) })
	);
	await expect(frameIn(page).locator('.event-panel code')).toHaveText(
		`${host.site}/en/event/${id}/`
	);
});
