import { describe, expect, test } from 'vitest';
import { standalone } from '../../../src/lib/exports/svg-figure';

describe('a page’s drawing that stands alone', () => {
	test('needs no `direction`: the ends of a line change places, and characters mark the way', () => {
		const drawn = standalone(
			'<text x="1" text-anchor="start" direction="rtl" lang="ar">أحداث</text>'
		);
		expect(drawn).toContain('text-anchor="end"');
		expect(drawn).toContain('IBM Plex Sans Arabic');
		expect(drawn).toContain('>\u202bأحداث\u202c</text>');
		expect(drawn).not.toContain('direction');
	});

	test('without an anchor the line began at its start: its right edge', () => {
		expect(standalone('<text direction="rtl">أ</text>')).toContain('text-anchor="end"');
		expect(standalone('<text text-anchor="end" direction="rtl">أ</text>')).toContain('"start"');
		expect(standalone('<text text-anchor="middle" direction="rtl">أ</text>')).toContain('"middle"');
	});

	test('leaves text from left to right as it is', () => {
		expect(standalone('<text text-anchor="end" direction="ltr">a</text>')).toBe(
			'<text text-anchor="end">a</text>'
		);
	});

	test('carries no comments and no data for scripts', () => {
		expect(standalone('<!--[--><a data-event="x" href="y"><!----></a><!--]-->')).toBe(
			'<a href="y"></a>'
		);
	});
});
