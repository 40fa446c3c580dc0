import { expect, test } from 'vitest';
import { filesOf, madeOf } from '../../../src/cli/few-chunks.js';

type Imports = Readonly<Record<string, readonly string[]>>;

const knowing = (imports: Imports) => (id: string) => {
	const importedIds = imports[id];
	return importedIds ? { importedIds } : null;
};

const infoOf = knowing({
	page: ['header', 'footer'],
	header: ['words'],
	footer: ['words', 'page'],
	words: [],
	other: ['words']
});

test('a page is made of what it imports, and of what that does, each once', () => {
	expect([...madeOf(['page'], infoOf)].sort()).toEqual(['footer', 'header', 'page', 'words']);
});

test('a module that is not known is made of itself', () => {
	expect([...madeOf(['lost'], infoOf)]).toEqual(['lost']);
	expect(madeOf([], infoOf).size).toBe(0);
});

const SITE: Imports = {
	'/(site)/+page.svelte': ['/TimelinePage.svelte'],
	'/story/+page.svelte': ['/SitePage.svelte', '/Timeline.svelte'],
	'/about/+page.svelte': ['/SitePage.svelte', 'button'],
	'/TimelinePage.svelte': ['/SitePage.svelte', '/Timeline.svelte', 'search', 'button'],
	'/SitePage.svelte': ['header'],
	'/Timeline.svelte': ['marks', 'words'],
	header: ['words'],
	marks: [],
	search: [],
	button: [],
	words: []
};

test('what every page has comes in one file, and the large picture in another', () => {
	const { site, picture } = filesOf(Object.keys(SITE), knowing(SITE));
	for (const id of ['/SitePage.svelte', 'header', 'words']) expect([...site]).toContain(id);
	expect([...picture].sort()).toEqual([
		'/Timeline.svelte',
		'/TimelinePage.svelte',
		'marks',
		'search'
	]);
});

test('no page without a picture loads the file of the picture', () => {
	const { picture } = filesOf(Object.keys(SITE), knowing(SITE));
	const about = madeOf(['/about/+page.svelte'], knowing(SITE));
	expect([...about].filter((id) => picture.has(id))).toEqual([]);
});
