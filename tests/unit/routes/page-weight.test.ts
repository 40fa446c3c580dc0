import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withLinkedStyles, withoutMarkers } from '../../../src/routes/page-weight';

test('parts that stay as they are lose the marks of hydration, and their shapes are short', () => {
	const page =
		'<main><!--[--><div class="static-pictures few"><!--[0--><rect x="0"></rect><!--]--></div><rect></rect><!--]--></main>';
	expect(withoutMarkers(page)).toBe(
		'<main><!--[--><div class="static-pictures few"><rect x="0"/></div><rect></rect><!--]--></main>'
	);
});

test('only the named parts do', () => {
	const legend = '<div class="legend"><!--[--></div>';
	expect(withoutMarkers(legend)).toBe(legend);
	expect(withoutMarkers(legend, ['legend'])).toBe('<div class="legend"></div>');
	const other = '<div class="eventsheet"><!--[--></div>';
	expect(withoutMarkers(other)).toBe(other);
});

test('a header that no script takes over does as well; one that does keeps its marks', () => {
	expect(withoutMarkers('<div><header class="a"><!--[0--><p>T</p><!--]--></header></div>')).toBe(
		'<div><header class="a"><p>T</p></header></div>'
	);
	const island = '<div class="island"><!--[--><header><!--[0--><p>T</p><!--]--></header></div>';
	expect(withoutMarkers(island)).toBe(island);
});

test('with its styles linked, a page still says at once how it comes, and its policy allows just that', () => {
	const page = `<meta content="style-src 'self' 'sha256-a=' 'sha256-b='"><style>.a{}</style><link href="a.css" rel="stylesheet" disabled media="(max-width: 0)">`;
	const linked = withLinkedStyles(page);
	const [, style = ''] = /<style>(.*?)<\/style>/.exec(linked) ?? [];
	expect(style).toContain('@view-transition');
	const hash = createHash('sha256').update(style).digest('base64');
	expect(linked).toContain(`style-src 'self' 'sha256-${hash}'"`);
	expect(linked).toContain('<link href="a.css" rel="stylesheet">');
	expect(withLinkedStyles('<style>.a{}</style>')).toBe('<style>.a{}</style>');
});
