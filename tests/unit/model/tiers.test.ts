import { expect, it } from 'vitest';
import { tierCounts } from '../../../src/lib/model/tiers';
import type { Source, Tier } from '../../../src/lib/model/types';

const source = (url: string, tier: Tier): Source => ({
	url,
	tier,
	publisher: 'A',
	lang: 'en',
	supports: 'All.'
});

it('counts each address once and each event once for every tier', () => {
	const counts = tierCounts([
		{ sources: [source('https://a/1', 'press'), source('https://a/2', 'press')] },
		{ sources: [source('https://a/1', 'press'), source('https://a/3', 'official')] },
		{ sources: [source('https://a/3', 'official')] }
	]);
	expect(counts).toEqual([
		{ tier: 'official', sources: 1, events: 2 },
		{ tier: 'agency', sources: 0, events: 0 },
		{ tier: 'press', sources: 2, events: 2 },
		{ tier: 'reference', sources: 0, events: 0 }
	]);
});
