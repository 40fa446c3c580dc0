import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withLinkedStyles, withoutMarkers, withoutRepeats } from '../../../src/routes/page-weight';

test('parts that stay as they are lose the marks of hydration, and their shapes are short', () => {
	const page =
		'<main><!--[--><div class="static-pictures few"><!--[0--><rect x="0"></rect><!--]--></div><rect></rect><!--]--></main>';
	expect(withoutMarkers(page, 'rtl')).toBe(
		'<main><!--[--><div class="static-pictures few"><rect x="0"/></div><rect></rect><!--]--></main>'
	);
});

test('only the named parts do', () => {
	const legend = '<div class="legend"><!--[--></div>';
	expect(withoutMarkers(legend, 'rtl')).toBe(legend);
	expect(withoutMarkers(legend, 'rtl', ['legend'])).toBe('<div class="legend"></div>');
	const other = '<div class="eventsheet"><!--[--></div>';
	expect(withoutMarkers(other, 'rtl')).toBe(other);
});

test('a header that no script takes over does as well; one that does keeps its marks', () => {
	expect(
		withoutMarkers('<div><header class="a"><!--[0--><p>T</p><!--]--></header></div>', 'rtl')
	).toBe('<div><header class="a"><p>T</p></header></div>');
	const island = '<div class="island"><!--[--><header><!--[0--><p>T</p><!--]--></header></div>';
	expect(withoutMarkers(island, 'rtl')).toBe(island);
});

test('what stays as it is has no more elements than it needs', () => {
	const events = (markup: string) => withoutMarkers(`<div class="events">${markup}</div>`, 'rtl');
	expect(
		events(
			'<li><svg class="sign" width="22" height="22" aria-hidden="true"><svg class="mark dot" x="50%" y="11" overflow="visible"><circle r="6"></circle></svg></svg> <p>A <b>b</b> <i>c</i></p> <p>D</p></li>'
		)
	).toBe(
		'<div class="events"><li><svg class="sign mark dot" viewBox="-11 -11 22 22" aria-hidden="true"><circle r="6"/></svg><p>A <b>b</b> <i>c</i></p><p>D</p></li></div>'
	);
	expect(events('<g><a href="/a">A</a></g><g><line></line></g>')).toBe(
		'<div class="events"><a href="/a">A</a><g><line/></g></div>'
	);
});

test('in pictures nothing is said that holds anyway; in other parts all of it', () => {
	const drawn =
		'<svg x="1%" y="2" overflow="visible"><text text-anchor="start" direction="rtl">A</text><text text-anchor="end" direction="ltr">text-anchor="start"</text></svg>';
	const part = (name: string, direction: 'ltr' | 'rtl') =>
		withoutMarkers(`<div class="${name}">${drawn}</div>`, direction);
	expect(part('static-pictures', 'rtl')).toBe(
		'<div class="static-pictures"><svg x="1%" y="2"><text>A</text><text text-anchor="end" direction="ltr">text-anchor="start"</text></svg></div>'
	);
	expect(part('static-pictures', 'ltr')).toContain(
		'<text direction="rtl">A</text><text text-anchor="end">'
	);
	expect(part('other', 'rtl')).toContain(drawn);
});

test('of rules that come twice the last stays, and the policy allows what is left', () => {
	const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const styles = '.a{x:y}@media print{.a{x:z}}\n.b{x:y}\n.a{x:y}@media print{.a{x:z}}';
	const left = '.b{x:y}.a{x:y}@media print{.a{x:z}}';
	expect(
		withoutRepeats(`<meta content="style-src ${hashOf(styles)}"><style>${styles}</style>`)
	).toBe(`<meta content="style-src ${hashOf(left)}"><style>${left}</style>`);
	expect(withoutRepeats('<p></p>')).toBe('<p></p>');
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
