import { expect, test } from './console';

/** Values that nobody should send. */
const VALUES = [
	'',
	' ',
	'0',
	'-1',
	'1e309',
	'NaN',
	'null',
	'undefined',
	'9999-99-99',
	'2022-13',
	'-2022',
	'2022/2023',
	'%00',
	'%',
	'%E0%A4%A',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"';drop",
	'../../etc',
	'__proto__',
	'constructor',
	'toString',
	'\u202e2022',
	'٢٠٢٢',
	'2022-02-30',
	'1',
	'javascript:alert(1)',
	'x'.repeat(1000)
];
const NAMES = [
	'from',
	'to',
	'event',
	'labels',
	'theme',
	'dir',
	'digits',
	'controls',
	'list',
	'q',
	'category',
	'unknown'
];

/** Every value of every name, in as many addresses as there are values; each meets other neighbours in each. */
const queries = [
	...VALUES.map((_, turn) =>
		NAMES.map((name, i) => {
			const value = VALUES[(turn + i * 5) % VALUES.length] ?? '';
			return `${name}=${(turn + i) % 2 ? value : encodeURIComponent(value)}`;
		}).join('&')
	),
	'from=2030&to=1990',
	'from=1800&to=1801',
	'from=2022-01-01&to=2022-01-01',
	'from=2022&from=2023',
	'from[]=2022',
	'FROM=2022&THEME=DARK',
	'&&&&',
	'?from=2022',
	'from',
	'=2022',
	'event=1991-12-30-recognition&list=0&controls=0'
];

test('no hostile value of any parameter stops the timeline or soils the console', async ({
	page
}) => {
	test.setTimeout(300_000);
	expect(VALUES.length * NAMES.length).toBeGreaterThanOrEqual(60);
	for (const query of queries) {
		await page.goto(`en/embed/?${query}`);
		await expect(page.locator('.picture[data-drawn]')).toBeVisible();
		const marks = page.locator('.picture figure:visible [data-key]');
		// A few days may hold no event; all years hold some.
		if ((await marks.count()) === 0)
			await page.getByRole('button', { name: 'Show all years' }).click();
		await expect(marks.first(), `marks with ?${query.slice(0, 60)}`).toBeVisible();
	}
	expect(
		await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
	).toEqual(['', 0, 0]);
});
