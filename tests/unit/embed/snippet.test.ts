import { describe, expect, it } from 'vitest';
import { oembed } from '../../../src/lib/embed/oembed';
import {
	addressWith,
	elementSnippet,
	frameSnippet,
	oembedHtml
} from '../../../src/lib/embed/snippet';

const HOSTILE = `"><script>alert('&')</script>`;
const embedded = {
	embed: 'https://pair.example/fr/embed/',
	page: 'https://pair.example/fr/',
	title: HOSTILE,
	script: 'https://pair.example/embed.js',
	lang: 'fr',
	asked: { from: '2022', to: undefined, q: HOSTILE },
	height: 640
};

describe('snippets', () => {
	it.each([frameSnippet, elementSnippet, oembedHtml])(
		'let no title out of its place (%#)',
		(make) => {
			const html = make(embedded);
			expect(html).not.toContain('<script>alert');
			expect(html.match(/<script/g)?.length ?? 0).toBe(make === oembedHtml ? 0 : 1);
			expect(html).toContain('href="https://pair.example/fr/"');
		}
	);

	it('ask for what was chosen and nothing else', () => {
		const { searchParams } = new URL(addressWith(embedded.embed, embedded.asked));
		expect([...searchParams]).toEqual([
			['from', '2022'],
			['q', HOSTILE]
		]);
		expect(addressWith(embedded.embed, {})).toBe(embedded.embed);
	});

	it('give the frame as the contract has it', () => {
		expect(frameSnippet({ ...embedded, title: 'T', asked: { from: '2022' } })).toBe(
			[
				'<iframe src="https://pair.example/fr/embed/?from=2022" title="T" width="100%" height="640" frameborder="0" loading="lazy"></iframe>',
				'<p><a href="https://pair.example/fr/">T</a></p>',
				'<script async src="https://pair.example/embed.js"></script>'
			].join('\n')
		);
	});

	it('give the element its attributes', () => {
		expect(elementSnippet({ ...embedded, title: 'T', asked: { from: '2022' } })).toContain(
			'<relations-timeline lang="fr" from="2022" title="T" height="640"><a href='
		);
	});
});

describe('oembed', () => {
	const site = { name: 'Pair', url: 'https://pair.example/' };

	it('names a thumbnail with its size', () => {
		const thumbnail = 'https://pair.example/fr/card.png';
		expect(oembed(embedded, { provider: site, author: site, thumbnail })).toMatchObject({
			thumbnail_url: thumbnail,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
	});
});
