// What `npm run look` photographs. A new page or state is a new line in STATES.

const WIDTHS = [1280, 768, 390];
const ALL_WIDTHS = [1440, ...WIDTHS, 320];
const THEMES = ['light', 'dark'];

/**
 * `page` stands for the state in a file name; `at` picks its addresses from one language's links.
 * `labels`: the variants asked for in the address. `query`: the theme is asked for there too, else
 * by the system's setting. `act`: clicks its way on from the address (an async function of a
 * Playwright page).
 */
const STATES = [
	{ page: 'home', at: ({ home }) => [home], labels: ['both', 'one'], query: true },
	{ page: 'event', at: ({ events }) => extremes(events) },
	{ page: 'period', at: ({ periods }) => periods },
	{ page: 'site', at: ({ pages }) => pages },
	{ page: 'actor', at: ({ actors }) => extremes(actors) },
	{ page: 'story', at: ({ stories }) => stories },
	{ page: 'story-read', at: ({ stories }) => stories, act: (page) => readOn(page, 4) }
];

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
 * lead to, everyone named in the events, and the stories.
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
		languages.push({
			lang,
			home: { id: '', url },
			events: await measured(under(links, `${url}event/`)),
			periods: under(links, `${url}period/`),
			pages: under(links, url),
			actors: await measured(under(await beyond('actors/'), `${url}actor/`)),
			stories: under(await beyond('stories/'), `${url}story/`)
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
		cross(state.at(language), widths, THEMES, state.labels ?? ['both']).map(
			([{ id, url }, width, theme, labels]) => ({
				name: [language.lang, state.page, id, width, theme, labels].filter(Boolean).join('-'),
				url: state.query ? `${url}${query(theme, labels)}` : url,
				width,
				theme: state.query ? 'light' : theme,
				script: true,
				act: state.act
			})
		)
	);
	return [...choice, ...pages];
}

/** Only what differs from the defaults. */
function query(theme, labels) {
	const wanted = new URLSearchParams();
	if (labels !== 'both') wanted.set('labels', labels);
	if (theme !== 'light') wanted.set('theme', theme);
	return wanted.size > 0 ? `?${wanted}` : '';
}

/** Every combination of one of each. */
function cross(...lists) {
	return lists.reduce(
		(rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
		[[]]
	);
}
