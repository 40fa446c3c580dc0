// One photograph of one state, and whatever the browser said while it was taken.

/** Chromium cannot picture more; the long list below a picture is cut there. */
const TALLEST = 8000;

/** A reader is there: the page's scripts wait for one (routes/first-sign.ts). */
async function wake(page, framed) {
	await page.keyboard.press('Shift');
	if (!framed) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	await settle(page);
}

/** Pictures are drawn in idle moments, and what is measured in them a frame later: today's line. */
async function settle(page) {
	const pictures = page.locator('.picture:visible');
	for (const picture of await pictures.all()) {
		await picture.and(page.locator('[data-drawn]')).waitFor();
	}
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}

/** Rows that nobody has scrolled to are not drawn (`content-visibility`), and a photograph of the whole page scrolls to none. */
async function drawAll(page) {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Takes the photograph; returns a sentence for each thing that was not as it should be. */
export async function photograph(browser, state, file) {
	const context = await browser.newContext({
		viewport: {
			width: state.width,
			height: state.height ?? (state.width < 600 ? 844 : 900)
		},
		colorScheme: state.theme,
		reducedMotion: 'reduce',
		forcedColors: state.media?.forcedColors ?? null,
		javaScriptEnabled: state.script
	});
	const page = await context.newPage();
	const said = [];
	page.on('console', (message) => said.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`page error: ${error.message}`));
	page.on('requestfailed', (request) => {
		// Without script the preloaded modules are given up, which is right.
		if (state.script) said.push(`not loaded: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
	});
	try {
		await page.goto(state.url, { waitUntil: 'networkidle' });
		if (state.script) await wake(page, state.framed);
		await state.act?.(page);
		if (state.media?.media) await page.emulateMedia({ media: state.media.media });
		await drawAll(page);
		const size = await page.evaluate(async () => {
			await document.fonts.ready;
			const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
			return { clientWidth, scrollWidth, scrollHeight };
		});
		if (size.scrollWidth > size.clientWidth) {
			said.push(`scrolls sideways: ${size.scrollWidth} px in ${size.clientWidth} px`);
		}
		const height = state.height ?? Math.min(size.scrollHeight, TALLEST);
		const clip = { x: 0, y: 0, width: state.width, height };
		await page.screenshot({ path: file, fullPage: true, clip, animations: 'disabled' });
	} catch (error) {
		said.push(`no photograph: ${error.message}`);
	}
	await context.close();
	return said;
}
