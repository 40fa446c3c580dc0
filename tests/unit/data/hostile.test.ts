import { describe, expect, it } from 'vitest';
import { FILES, problemsOf, timelineIn, withFile } from './fixture';
import { REFUSED, SHOWN } from './hostile-files';

describe('a hostile events file is refused with one clear error at its place:', () => {
	it.each(REFUSED)('%s', (_, file, problem) => {
		const expected = [problem].flat().map((text) => `data/events.yaml:${text}`);
		const problems = problemsOf(withFile('events.yaml', file));
		expect(problems.map((text, k) => text.slice(0, expected[k]?.length))).toEqual(expected);
		for (const text of problems) {
			expect(text.length).toBeLessThan(600);
			// eslint-disable-next-line no-control-regex -- a terminal would act on them
			expect(text).not.toMatch(/[\0-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
		}
	});

	it('and leaves no trace in any object’s prototype', () => {
		for (const [, file] of REFUSED) problemsOf(withFile('events.yaml', file));
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		expect(Object.keys(Object.prototype)).toEqual([]);
	}, 60_000);
});

describe('words of any kind are read as they are written:', () => {
	it.each(SHOWN)('%s', (_, file) => {
		const source = typeof file === 'string' ? file : new TextDecoder().decode(file);
		const files = { 'events.yaml': source };
		const { events } = timelineIn({ ...FILES, ...files });
		expect(events).toHaveLength(2);
		expect(source.replaceAll("''", "'")).toContain(events[1]?.title['en']);
	});
});

it('there are more than sixty of them', () => {
	const claims = [...REFUSED, ...SHOWN].map(([claim]) => claim);
	expect(new Set(claims).size).toBe(claims.length);
	expect(REFUSED.length).toBeGreaterThan(60);
});
