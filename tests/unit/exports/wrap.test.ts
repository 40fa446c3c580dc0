import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../../src/lib/exports/wrap';

const letters = (text: string) => text.length;

test('breaks at spaces, into as few lines as there are, as even as they get', () => {
	expect(wrapped('one two three four', 12, letters)).toEqual(['one two', 'three four']);
	expect(wrapped('one two', 7, letters)).toEqual(['one two']);
	expect(wrapped('', 7, letters)).toEqual([]);
});

test('a word wider than the room stands alone', () => {
	expect(wrapped('a incomprehensible b', 5, letters)).toEqual(['a', 'incomprehensible', 'b']);
});

test('keeps every word in order, and every line of several words within the room', () => {
	const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\s/.test(text));
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 14 }),
			fc.integer({ min: 3, max: 40 }),
			(words, room) => {
				const lines = wrapped(words.join(' '), room, letters);
				expect(lines.join(' ')).toBe(words.join(' '));
				for (const line of lines) {
					expect(!line.includes(' ') || letters(line) <= room).toBe(true);
				}
			}
		)
	);
});
