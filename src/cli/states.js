// What `npm run look` photographs. A new page or state is a new line in STATES.

const WIDTHS = [1280, 768, 390];
const ALL_WIDTHS = [1440, ...WIDTHS, 320];
const THEMES = ['light', 'dark'];

/** Frames of other pages: a column, a page, a slide. */
const FRAMES = [
	[320, 400],
	[640, 480],
	[1000, 640]
];

/**
 * `page` stands for the state in a file name; `at` picks its addresses from one language's links.
 * `labels`: the variants asked for in the address. `query`: the theme is asked for there too, else
 * by the system's setting. `search`: what else is asked for. `sizes`: widths, or widths and heights, where not those
 * of all pages. `themes`: the same of themes. `media`: as the system or a printer would have it. `act`: clicks its way on
 * from the address (an async function of a Playwright page).
 */
const STATES = [
	{ page: 'home', at: ({ home }) => [home], labels: ['both', 'one'], query: true },
	{ page: 'event', at: ({ events }) => extremes(events) },
	{ page: 'period', at: ({ periods }) => periods },
	{ page: 'site', at: ({ pages }) => pages },
	{ page: 'actor', at: ({ actors }) => extremes(actors) },
	{ page: 'story', at: ({ stories }) => stories },
	{ page: 'story-read', at: ({ stories }) => stories, act: (page) => readOn(page, 4) },
	{ page: 'panel', at: ({ home, events }) => opened(home, extremes(events)), act: panel },
	{ page: 'week', at: ({ home }) => [home], search: { from: '2025-12-14', to: '2025-12-20' } },
	{ page: 'found', at: ({ home }) => [home], search: { q: '2016' } },
	{ page: 'nothing', at: ({ home }) => [home], search: { q: 'zzzz' } },
	{
		page: 'filters',
		at: ({ home }) => [home],
		act: (page) => press(page, '[aria-controls=filters]')
	},
	{
		page: 'keys',
		at: ({ home }) => [home],
		act: (page) => dialog(page, '.controls .tools button >> nth=-1')
	},
	{
		page: 'embed-dialog',
		at: ({ home }) => [home],
		act: (page) => dialog(page, '.list .tools .button >> nth=-1')
	},
	{
		page: 'download',
		at: ({ home }) => [home],
		act: (page) => dialog(page, '.list .tools .button >> nth=-2')
	},
	{ page: 'frame', at: ({ embeds }) => embeds, sizes: FRAMES },
	...['home', 'events', 'stories', 'embeds'].flatMap((kind) => [
		{
			page: `forced-${kind}`,
			at: (links) => [links[kind]].flat().slice(0, 1),
			themes: ['dark'],
			media: { forcedColors: 'active' }
		},
		{
			page: `print-${kind}`,
			at: (links) => [links[kind]].flat().slice(0, 1),
			sizes: [794],
			themes: ['light'],
			media: { media: 'print' }
		}
	])
];

/** The home page with each of these events open beside it. */
function opened(home, events) {
	return events.map(({ id }) => ({ id, url: home.url, search: { event: id } }));
}

/** Waits until all that is known of the event is there. */
async function panel(page) {
	await page.locator('.event-panel .sources').waitFor();
}

/** Presses a button. */
async function press(page, button) {
	await page.locator(button).click();
	await page.waitForLoadState('networkidle');
}

/** Opens what a button opens. */
async function dialog(page, button) {
	await press(page, button);
	await page.locator('dialog[open]').waitFor();
}

/** Reads a story on by so many steps, and waits until the picture stands still. */
async function readOn(page, steps) {
	await page.locator('.picture[data-drawn]').waitFor();
	for (let step = 1; step <= steps; step += 1) {
		const read = page.locator(`li#step-${step}[aria-current]`);
		if ((await read.count()) === 0) await page.locator('.ways button').last().click();
		await read.waitFor();
	}
}

/** The pages of a kind with the most, a middling amount and the least to tell. */
function extremes(pages) {
	const sorted = [...pages].sort((a, b) => b.length - a.length);
	const chosen = new Set([0, sorted.length >> 1, sorted.length - 1]);
	return [...chosen].flatMap((i) => sorted[i] ?? []);
}

/**
 * What the built pages link to, read without script: the root and, for each language that it
 * offers, the home page, the events (with the length of their pages), the periods, the pages that all
 * lead to, everyone named in the events, the stories, and what of these other pages frame.
 */
export async function addresses(browser, root) {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const linksOf = async (url) => {
		await page.goto(url);
		const links = await page.locator('a[href]').evaluateAll((all) =>
			// An SVG link's `href` is no string.
			all.map((link) => new URL(link.getAttribute('href'), link.baseURI).href)
		);
		return [...new Set(links.map((link) => link.replace(/[?#].*/, '')))];
	};
	const under = (links, start) =>
		links.flatMap((url) => {
			const id = url.startsWith(start) && /^([^/]+)\/$/.exec(url.slice(start.length))?.[1];
			return id ? [{ id, url }] : [];
		});
	const measured = async (pages) => {
		const all = [];
		for (const page of pages) {
			const { length } = await (await fetch(page.url)).text();
			all.push({ ...page, length });
		}
		return all;
	};
	const languages = [];
	for (const { id: lang, url } of under(await linksOf(root), root)) {
		const links = await linksOf(url);
		const beyond = async (page) => (links.includes(url + page) ? linksOf(url + page) : []);
		const events = await measured(under(links, `${url}event/`));
		const stories = under(await beyond('stories/'), `${url}story/`);
		const embed = (page, id) => ({ id, url: `${url}embed/${page}`, framed: true });
		languages.push({
			lang,
			home: { id: '', url },
			events,
			periods: under(links, `${url}period/`),
			pages: under(links, url),
			actors: await measured(under(await beyond('actors/'), `${url}actor/`)),
			stories,
			embeds: [
				embed('', ''),
				...extremes(events)
					.slice(0, 1)
					.map(({ id }) => embed(`event/${id}/`, id)),
				...stories.slice(0, 1).map(({ id }) => embed(`story/${id}/`, id))
			]
		});
	}
	await context.close();
	return { root, languages };
}

/** Every photograph to take: its name, address, width, theme and whether scripts run. */
export function states({ root, languages }, all) {
	const widths = all ? ALL_WIDTHS : WIDTHS;
	const choice = cross(widths, THEMES).map(([width, theme]) => ({
		name: `choose-${width}-${theme}`,
		url: root,
		width,
		theme,
		// With scripts the page goes on to the reader's language at once.
		script: false
	}));
	const pages = cross(STATES, languages).flatMap(([state, language]) =>
		cross(
			state.at(language),
			state.sizes ?? widths,
			state.themes ?? THEMES,
			state.labels ?? ['both']
		).map(([{ id, url, search, framed = false }, size, theme, labels]) => {
			const [width, height] = [size].flat();
			const asked = { ...state.search, ...search, ...(state.query && chosen(theme, labels)) };
			return {
				name: [language.lang, state.page, id, width, theme, labels].filter(Boolean).join('-'),
				url: [url, new URLSearchParams(asked)].filter(String).join('?'),
				width,
				height,
				theme: state.query ? 'light' : theme,
				media: state.media,
				framed,
				script: true,
				act: state.act
			};
		})
	);
	return [...choice, ...pages];
}

/** Only what differs from the defaults. */
function chosen(theme, labels) {
	return { ...(labels !== 'both' && { labels }), ...(theme !== 'light' && { theme }) };
}

/** Every combination of one of each. */
function cross(...lists) {
	return lists.reduce(
		(rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
		[[]]
	);
}
