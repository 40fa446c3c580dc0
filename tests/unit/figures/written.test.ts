import { expect, test } from 'vitest';
import { written } from './written';

test('every element has a line of its own, as far in as it is deep; words stay with theirs', () => {
	expect(written('<svg><g><rect></rect><text>a b</text></g><g></g></svg>').split('\n')).toEqual([
		'<svg>',
		'\t<g>',
		'\t\t<rect/>',
		'\t\t<text>a b</text>',
		'\t</g>',
		'\t<g/>',
		'</svg>',
		''
	]);
});

test('lengths that differ in their last digits are the same; addresses, colours and words stay', () => {
	const line = (x: number) =>
		written(`<a href="1.2345"><rect x="${x}" width="${x}%" opacity="0.333">1.2345</rect></a>`);
	expect(line(12.34)).toBe(line(12.340000000000002));
	expect(line(12.3456)).toContain('<rect x="12.3" width="12.35%" opacity="0.333">1.2345</rect>');
	expect(line(12.3456)).toContain('href="1.2345"');
	expect(line(12.3)).not.toBe(line(12.4));
});

test('what is not seen is left out', () => {
	expect(written('<a aria-label="x" tabindex="0" data-key="y" class="z"/>')).toBe(
		'<a class="z"/>\n'
	);
});

test('rules of style have a line each', () => {
	expect(written('<svg><style>.a{fill: red} .b{x: y}</style></svg>').split('\n')).toEqual([
		'<svg>',
		'\t<style>',
		'\t\t.a{fill: red}',
		'\t\t.b{x: y}',
		'\t</style>',
		'</svg>',
		''
	]);
});
