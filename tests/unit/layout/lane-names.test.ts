import { expect, test } from 'vitest';
import { nameLines } from '../../../src/lib/layout/lane-names';

test('a name that the gutter is wide enough for stands in one line', () => {
	expect(nameLines('Culture and aid', 200)).toEqual(['Culture and aid']);
});

test('a longer one is broken between words', () => {
	expect(nameLines('Schools and books', 32)).toEqual(['Schools and', 'books']);
	expect(nameLines('الموانئ والمرافئ والأرصفة', 48)).toEqual(['الموانئ والمرافئ', 'والأرصفة']);
});

test('what the lane is too low for leaves dots', () => {
	expect(nameLines('Schools and books', 31)).toEqual(['Schools and…']);
	expect(nameLines('Ports, harbours and long piers', 32)).toEqual([
		'Ports, harbours',
		'and long piers'
	]);
	expect(nameLines('Ports, harbours and long piers', 4)).toEqual(['Ports, harbours…']);
});

test('dots after a line that fits take none of its letters', () => {
	expect(nameLines('الموانئ والمرافئ والأرصفة', 20)).toEqual(['الموانئ والمرافئ…']);
});

test('a word that is wider than the gutter is cut, whatever follows', () => {
	expect(nameLines('Intergovernmental', 200)).toEqual(['Intergovernment…']);
	expect(nameLines('Intergovernmental bodies', 20)).toEqual(['Intergovernment…']);
	expect(nameLines('Intergovernmental bodies', 32)).toEqual(['Intergovernment…', 'bodies']);
});
