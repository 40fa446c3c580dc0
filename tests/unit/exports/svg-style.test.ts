import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingStyle } from '../../../src/lib/exports/svg-style';
import { readTokens } from '../../../src/lib/exports/tokens';

const TOKENS = {
	ink: '#111',
	'side-a': '#a00',
	'side-a-soft': '#faa',
	'side-b': '#00b',
	'side-b-soft': '#bbf'
};
const MARKUP = '<g class="side-a"><rect class="body s-x"/><g class="soft s-x"/></g>';
const style = (css: string) => drawingStyle(css, MARKUP, TOKENS);

test('values are filled in, and what draws nothing is left out', () => {
	expect(style('.body.s-x{fill:var(--ink);cursor:pointer}')).toBe('.body.s-x{fill:#111}');
	expect(style('.body.s-x{cursor:pointer}')).toBe('');
});

test('what may stand out over the edge may do so in the drawing too', () => {
	expect(style('.body.s-x{display:block;overflow:visible}')).toBe('.body.s-x{overflow:visible}');
});

test('a colour of the side becomes one rule for each side, within it or on it', () => {
	expect(style('.body.s-x { fill: var(--side); stroke: var(--side-soft) }')).toBe(
		'.side-a .body.s-x,.body.s-x.side-a{fill: #a00;stroke: #faa} ' +
			'.side-b .body.s-x,.body.s-x.side-b{fill: #00b;stroke: #bbf}'
	);
});

test('`:where` becomes a plain class', () => {
	expect(style('.soft.s-x .body:where(.s-x){fill:red}')).toBe('.soft.s-x .body.s-x{fill:red}');
});

test('negations of states, and of classes that the drawing lacks, go; others stay out with their rule', () => {
	expect(style('.soft.s-x:not(.current, :hover, :focus-visible),i{opacity:.2}')).toBe(
		'.soft.s-x{opacity:.2}'
	);
	expect(style('.s-x:not(.body){opacity:.2}')).toBe('');
});

test('rules of the page, of other drawings, of states and within at-rules stay out', () => {
	expect(
		style(
			'h1{fill:red}.other.s-x{fill:red}.body.s-y{fill:red}.body.s-x:hover{fill:red}' +
				'@media print{.body.s-x{fill:red}}/* .body.s-x{fill:red} */@import "x";'
		)
	).toBe('');
});

test('the colours are those of the style sheet, in either theme', () => {
	const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
	const [light, dark] = [readTokens(css, 'light'), readTokens(css, 'dark')];
	expect(light).toMatchObject({ ground: '#ffffff', ink: '#14202e', radius: '6px' });
	expect(dark.ground).not.toBe(light.ground);
	expect(Object.values(light).filter((value) => value.includes('light-dark'))).toEqual([]);
});
