import { expect, test } from 'vitest';
import { madeOf } from '../../../src/cli/few-chunks.js';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
	page: ['header', 'footer'],
	header: ['words'],
	footer: ['words', 'page'],
	words: [],
	other: ['words']
};
const infoOf = (id: string) => {
	const importedIds = IMPORTS[id];
	return importedIds ? { importedIds } : null;
};

test('a page is made of what it imports, and of what that does, each once', () => {
	expect([...madeOf(['page'], infoOf)].sort()).toEqual(['footer', 'header', 'page', 'words']);
});

test('a module that is not known is made of itself', () => {
	expect([...madeOf(['lost'], infoOf)]).toEqual(['lost']);
	expect(madeOf([], infoOf).size).toBe(0);
});
