import { describe, expect, test } from 'vitest';
import { textWidths } from '../../../src/lib/data/measure';
import { cardSvg, type Card } from '../../../src/lib/exports/card';
import { CARD, EDGE } from '../../../src/lib/exports/card-frame';
import { fromYmd } from '../../../src/lib/model/date';
import { wellFormed } from './well-formed';

const measure = (text: string, weight: 400 | 600) => textWidths([text], weight)[0] ?? 0;
const year = (y: number) => {
	const [from, to] = [fromYmd(y, 1, 1), fromYmd(y + 1, 1, 1)];
	return { year: y, from, to, counts: [y % 3], total: y % 3 };
};
const bins = Array.from({ length: 36 }, (_, k) => year(1991 + k));
const at = { start: fromYmd(2025, 5, 1), end: fromYmd(2025, 6, 1) };

function card(change: Partial<Card> = {}): Card {
	return {
		direction: 'ltr',
		lang: 'en',
		head: 'Timeline',
		titles: [{ text: 'Talks', direction: 'ltr' }],
		facts: [{ text: 'May 2025', weight: 600 }, { text: 'Port' }],
		colour: '#0b5c33',
		strip: {
			bins,
			span: { from: bins[0]?.from ?? 0, to: bins.at(-1)?.to ?? 1 },
			colours: ['#0b5c33'],
			at,
			year: String
		},
		style: '',
		tokens: { ground: '#fff', ink: '#111', 'ink-2': '#444', line: '#ddd' },
		measure,
		...change
	};
}

interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
}

/** Every line of text with the room that it takes, in the fonts that the card is drawn with. */
function lines(svg: string): Line[] {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tags = '', text = '']) => {
		const of = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tags)?.[1];
		const size = Number(of('font-size'));
		const plain = text.replace(/[\u202b\u202c]/g, '').replaceAll('&#39;', "'");
		const width = measure(plain, of('font-weight') ? 600 : 400) * size;
		const x = Number(of('x'));
		const left = { end: x - width, middle: x - width / 2 }[of('text-anchor') ?? ''] ?? x;
		return { text: plain, left, right: left + width, y: Number(of('y')), size };
	});
}

const LONG = {
	ltr: 'Wwwwwwwww mmmmmmmm Wwwwwwwww mmmmmmmm Wwwwwwwww mmmmmmmm Wwwwwwwww mmm',
	rtl: 'ششششششششش صصصصصصصص ششششششششش صصصصصصصص ششششششششش صصصصصصصص ششششششششش صصص'
} as const;

describe.each(['ltr', 'rtl'] as const)('a card that is read %s', (direction) => {
	const other = direction === 'ltr' ? 'rtl' : 'ltr';
	const longest = card({
		direction,
		titles: [
			{ text: LONG[direction], direction },
			{ text: LONG[other], direction: other }
		],
		facts: [
			{ text: 'since 18 December 2025, no date given, about then', weight: 600 },
			{ text: 'A place with quite a long name' },
			{ text: 'Expected' }
		]
	});

	test('holds the longest titles and facts within its edges, whole', () => {
		expect(LONG[direction]).toHaveLength(70);
		const all = lines(cardSvg(longest));
		for (const { text, left, right, y } of all) {
			expect([text, left >= EDGE - 1 && right <= CARD.width - EDGE + 1 && y < CARD.height]).toEqual(
				[text, true]
			);
		}
		const told = all.map(({ text }) => text).join(' ');
		expect(told).toContain(LONG[direction]);
		expect(told).toContain(LONG[other]);
	});

	test('no line lies on another', () => {
		const rows = [...new Map(lines(cardSvg(longest)).map((one) => [one.y, one])).values()];
		rows.sort((a, b) => a.y - b.y);
		rows.slice(1).forEach((row, k) => {
			expect(row.y - (rows[k]?.y ?? 0)).toBeGreaterThanOrEqual(row.size);
		});
	});

	test('begins at the edge where reading begins', () => {
		const [head, title] = lines(cardSvg(card({ direction })));
		const edge = direction === 'ltr' ? 'left' : 'right';
		const at = direction === 'ltr' ? EDGE : CARD.width - EDGE;
		expect(head?.[edge]).toBeCloseTo(at);
		expect(title?.[edge]).toBeCloseTo(at);
	});
});

test('a short title is larger than a long one', () => {
	const size = (text: string) =>
		Math.max(
			...lines(cardSvg(card({ titles: [{ text, direction: 'ltr' }] }))).map((one) => one.size)
		);
	expect(size('Talks')).toBeGreaterThan(size(LONG.ltr));
});

test('words with markup stay words', () => {
	const svg = cardSvg(card({ titles: [{ text: '</text><script>"&', direction: 'ltr' }] }));
	expect(wellFormed(svg)).toBe(true);
	expect(svg).not.toContain('<script');
});
