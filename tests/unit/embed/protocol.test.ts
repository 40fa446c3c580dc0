import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	askedHeight,
	FILTERS,
	heightDialects,
	hostMessage,
	isWordPressReady,
	LOWEST,
	TALLEST,
	wordPressSecret
} from '../../../src/lib/embed/protocol';

const say = (type: string, fields: object = {}) => ({
	type: `timeline:${type}`,
	version: 1,
	...fields
});

describe('hostMessage', () => {
	it.each([
		[say('hello'), {}],
		[say('setRange', { from: '2022', to: '2026-05' }), { from: '2022', to: '2026-05' }],
		[say('setRange', { from: '2022' }), { from: '2022', to: undefined }],
		[say('selectEvent', { id: 'x' }), { id: 'x' }],
		[say('selectEvent', { id: null }), { id: null }],
		[say('setLanguage', { lang: 'EN' }), { lang: 'en' }],
		[say('setTheme', { theme: 'Dark' }), { theme: 'dark' }],
		[
			say('setFilter', { filter: { q: 'a', status: 'b', other: 'c' } }),
			{ filter: { q: 'a', status: 'b' } }
		]
	])('reads %j', (message, fields) => {
		expect(hostMessage(message)).toEqual({ type: message.type, version: 1, ...fields });
	});

	it.each([
		say('setRange'),
		say('setRange', { from: 2022 }),
		say('selectEvent'),
		say('selectEvent', { id: 7 }),
		say('selectEvent', { id: 'x'.repeat(201) }),
		say('setTheme', { theme: 'pink' }),
		say('setFilter', { filter: ['q'] }),
		say('setFilter', { filter: 'q' }),
		say('unheard'),
		{ ...say('hello'), version: 2 },
		{ ...say('hello'), version: '1' },
		{ type: 'timeline:hello' },
		[say('hello')]
	])('ignores %j', (message) => {
		expect(hostMessage(message)).toBeUndefined();
	});

	it('never throws, whatever comes, and answers only with what it knows', () => {
		const types = ['hello', 'setRange', 'selectEvent', 'setLanguage', 'setTheme', 'setFilter'];
		const near = fc.record(
			{
				type: fc.oneof(fc.constantFrom(...types.map((type) => `timeline:${type}`)), fc.anything()),
				version: fc.oneof(fc.constant(1), fc.anything()),
				from: fc.anything(),
				to: fc.anything(),
				id: fc.anything(),
				lang: fc.anything(),
				theme: fc.anything(),
				filter: fc.oneof(fc.dictionary(fc.string(), fc.anything()), fc.anything())
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.oneof(near, fc.anything()), (data) => {
				const message = hostMessage(data);
				if (!message) return;
				expect(types.map((type) => `timeline:${type}`)).toContain(message.type);
				const { type: _, version, ...rest } = message;
				expect(version).toBe(1);
				if (message.type === 'timeline:setFilter') {
					expect(FILTERS).toEqual(expect.arrayContaining(Object.keys(message.filter)));
					return;
				}
				for (const value of Object.values(rest)) {
					if (value === null || value === undefined) continue;
					expect(typeof value).toBe('string');
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('takes no filter from a prototype', () => {
		const filter = Object.create({ q: 'inherited' }) as object;
		expect(hostMessage(say('setFilter', { filter }))).toMatchObject({ filter: {} });
	});
});

describe('the height', () => {
	it('is a whole number within the limits', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true }), (natural) => {
				const height = askedHeight(natural);
				expect(Number.isInteger(height)).toBe(true);
				expect(height).toBeGreaterThanOrEqual(LOWEST);
				expect(height).toBeLessThanOrEqual(TALLEST);
			})
		);
		expect(askedHeight(500.2)).toBe(501);
	});

	it('is told in every dialect, in that of WordPress only with its secret', () => {
		const dialects = heightDialects(500, 'https://pair.example/fr/embed/', 'aB3dE5gH7j');
		expect(dialects).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 500 },
			expect.any(String),
			{ message: 'height', value: 500, secret: 'aB3dE5gH7j' }
		]);
		expect(JSON.parse(dialects[1] as string)).toEqual({
			src: 'https://pair.example/fr/embed/',
			context: 'iframe.resize',
			height: 500
		});
		expect(heightDialects(500, '', undefined)).toHaveLength(2);
	});
});

describe('the secret of WordPress', () => {
	it.each([
		['#?secret=aB3dE5gH7j', 'aB3dE5gH7j'],
		['#secret=aB3dE5gH7j', 'aB3dE5gH7j'],
		['#?secret=short', undefined],
		['#?secret=aB3dE5gH7jK', undefined],
		['#?secret=<script>al', undefined],
		['', undefined]
	])('in %j is %j', (hash, secret) => {
		expect(wordPressSecret(hash)).toBe(secret);
	});

	it('has to come back with `ready`', () => {
		expect(isWordPressReady({ message: 'ready', secret: 'aB3dE5gH7j' }, 'aB3dE5gH7j')).toBe(true);
		expect(isWordPressReady({ message: 'ready', secret: 'other' }, 'aB3dE5gH7j')).toBe(false);
		expect(isWordPressReady({ message: 'ready' }, undefined)).toBe(false);
		fc.assert(
			fc.property(fc.anything(), (data) => {
				isWordPressReady(data, 'aB3dE5gH7j');
			})
		);
	});
});
