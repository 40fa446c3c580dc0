import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/lib/index-file/byte-reader';

describe('take()', () => {
	const bytes = Uint8Array.of(1, 2, 3, 4);

	it('gives all that is left, and not a byte more', () => {
		const reader = new ByteReader(bytes, 'it');
		expect([...reader.take(1)]).toEqual([1]);
		expect([...reader.take(3)]).toEqual([2, 3, 4]);
		expect([...reader.take(0)]).toEqual([]);
		expect(() => reader.take(1)).toThrow('it: cut short after 4 bytes');
	});

	it('refuses more than there is, from the beginning and later', () => {
		expect(() => new ByteReader(bytes, 'it').take(5)).toThrow('cut short');
		const reader = new ByteReader(bytes, 'it');
		reader.take(2);
		expect(() => reader.take(3)).toThrow('cut short');
		expect([...reader.take(2)]).toEqual([3, 4]);
	});

	it('reads numbers after what was taken, to the last byte', () => {
		const reader = new ByteReader(bytes, 'it');
		reader.take(2);
		expect(reader.u16()).toBe(3 + 4 * 256);
		expect(() => reader.u16()).toThrow('cut short');
	});
});
