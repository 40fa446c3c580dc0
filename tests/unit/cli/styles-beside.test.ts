import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { stylesBeside } from '../../../src/cli/styles-beside.js';
import { rulesOf } from '../../../src/css-rules.js';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const MOVES = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
/** Of one rule as many as make much of it. */
const MUCH = `p{x:y}`.repeat(5000);

/** A page as Kit leaves it: its styles stand in it, and the sheets that they come from are named. */
function page(body: string, sheets: Record<string, string>, more = MUCH): string {
	const styles = more + MOVES + Object.values(sheets).join('');
	const named = Object.keys(sheets).map(
		(name) =>
			`\n\t\t<link href="/x/_app/immutable/assets/${name}.css" rel="stylesheet" disabled media="(max-width: 0)">`
	);
	return `<meta content="style-src 'self' ${hash(styles)}"><script>theme()</script><meta name="a"><style>${styles}</style>${named.join('')}<body class="page">${body}</body>`;
}

const beside = (body: string, sheets: Record<string, string>, more?: string) =>
	stylesBeside(page(body, sheets, more), (address) => {
		const [, name = ''] = /^\/x\/_app\/immutable\/assets\/(.*)\.css$/.exec(address) ?? [];
		return sheets[name] ?? '';
	});

/** The text of the one file. */
const textOf = ({ files }: { files: Map<string, string> }) => [...files.values()].join('');

it('links many styles, after the script that sets the theme, and the policy allows what is left', () => {
	const { html, files } = beside('', { a: '.page{x:y}' });
	const [address = ''] = files.keys();
	expect(address).toMatch(/^\/x\/_app\/immutable\/assets\/styles\.[\w-]{8}\.css$/);
	expect(html).toContain(
		`theme()</script><link rel="stylesheet" href="${address}" data-page=""><meta`
	);
	expect(html).toContain(`<style>${MOVES}</style>`);
	expect(html).toContain(`style-src 'self' ${hash(MOVES)}"`);
	expect(files.get(address)).toBe(`${MUCH}.page{x:y}`);
	expect(html).toContain('assets/a.css" rel="stylesheet" disabled');
});

it('gives the same styles the same file, and others another', () => {
	const [one, same, other] = ['x:y', 'x:y', 'x:z'].map((what) => [
		...beside('', { a: `.page{${what}}` }).files.keys()
	]);
	expect(one).toEqual(same);
	expect(one).not.toEqual(other);
});

it('leaves out a sheet of which nothing applies, and does not say that the page has it', () => {
	const late =
		'.panel .page{x:y}@media print{.panel{x:y}}@keyframes k{from{x:y}}.page:is(.no).panel{x:y}';
	const result = beside('', { a: '.page{x:y}', late });
	expect(textOf(result)).toBe(`${MUCH}.page{x:y}`);
	expect(result.html).not.toContain('late.css');
	expect(result.html).toContain('a.css');
});

it.each([
	'.panel{x:y}.page{x:y}',
	'.panel,.page{x:y}',
	'a:is(.panel,.none){x:y}',
	'.page:not(.panel){x:y}',
	'@media print{.page{x:y}}',
	'@font-face{font-family:a}',
	'[data-theme]{x:y}'
])('keeps a sheet of which a rule may apply: %s', (sheet) => {
	const result = beside('', { a: sheet });
	expect(textOf(result)).toBe(MUCH + sheet);
	expect(result.html).toContain('a.css');
});

it('keeps what a sheet that is left out has in common with one that is not', () => {
	const result = beside('', { a: '.page{x:y}.panel{x:y}', late: '.panel{x:y}.panel{z:z}' });
	expect(textOf(result)).toBe(`${MUCH}.page{x:y}.panel{x:y}.panel{x:y}`);
});

it('keeps in the page what says that the file is missing', () => {
	const says = ':root:not([data-lost=part]) .said{display:none}';
	const result = beside('', { a: `.page{x:y}${says}.said{x:y}[data-lost=part] .page{x:y}` });
	expect(result.html).toContain(`<style>${MOVES}${says}</style>`);
	expect(textOf(result)).toBe(`${MUCH}.page{x:y}.said{x:y}[data-lost=part] .page{x:y}`);
});

it('leaves a page with few styles as it is, and one that names no sheets', () => {
	const few = page('', { a: '.page{x:y}' }, '');
	expect(stylesBeside(few, () => '')).toEqual({ html: few, files: new Map() });
	const embed = page('', {});
	expect(stylesBeside(embed, () => '')).toEqual({ html: embed, files: new Map() });
	expect(stylesBeside('<p></p>', () => '').html).toBe('<p></p>');
});

it('does not build pages whose styles it does not find', () => {
	const foreign = page('', { a: '.page{x:y}' }).replace(/sha256-/, 'sha512-');
	expect(() => stylesBeside(foreign, () => '')).toThrow(/another way/);
});

it('cuts a sheet into its outermost rules', () => {
	expect(rulesOf('a{x:y}@media print{b{x:y}c{x:y}} d{e{x:y}}')).toEqual([
		'a{x:y}',
		'@media print{b{x:y}c{x:y}}',
		'd{e{x:y}}'
	]);
});
