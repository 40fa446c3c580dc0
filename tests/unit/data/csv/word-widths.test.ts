import { expect, it } from 'vitest';
import { wordWidths } from '../../../../src/lib/data/csv/word-widths';
import { textWidths } from '../../../../src/lib/data/measure';
import { timeline } from '../../model/real-search';

it('titles measured word by word are as wide as titles shaped whole', () => {
	const width = wordWidths();
	const titles = timeline.events.slice(0, 40).flatMap(({ title }) => Object.values(title));
	const awkward = ['', ' ', 'x  y', 'AV To 1,234.5 km', 'لقاء 2025 في Riyadh', 'إسلام آباد–الرياض'];
	for (const weight of [400, 600] as const) {
		const shaped = textWidths([...titles, ...awkward], weight);
		[...titles, ...awkward].forEach((title, k) => {
			expect(Math.abs(width(title, weight) - (shaped[k] ?? 0)), title).toBeLessThan(0.02);
		});
	}
});
