import { describe, expect, it } from 'vitest';
import { axisWords, steadyWords, type AxisTier } from '../../../src/lib/layout/axis-words';

const tier = (ticks: AxisTier['ticks']): AxisTier => ({ name: 'fine', y: 29, size: 12, ticks });
const tick = (day: number, text: string, x: number) => ({
	day,
	text,
	line: x,
	label: { x, dx: 5 }
});

describe('axisWords()', () => {
	it('leaves out ticks without room, and hangs words by the side of their line', () => {
		const tiers = [tier([tick(10, '2001', 40), { day: 20, text: '2002' }])];
		const words = axisWords(tiers, { direction: 'ltr' }, 'ltr');
		expect(words).toEqual([
			{ key: 'fine:10', name: 'fine', text: '2001', x: 40, dx: 5, y: 29, size: 12, anchor: 'start' }
		]);
		expect(axisWords(tiers, { direction: 'ltr' }, 'rtl')[0]?.anchor).toBe('end');
		expect(axisWords(tiers, { direction: 'rtl' }, 'rtl')[0]?.anchor).toBe('start');
	});
});

describe('steadyWords()', () => {
	it('keeps words that only moved, and no others', () => {
		const words = (text: string, x: number) =>
			axisWords([tier([tick(10, text, x)])], { direction: 'ltr' }, 'ltr');
		const [first] = words('2001', 40);
		const before = new Map(first ? [[first.key, first]] : []);
		expect(steadyWords(words('2001', 90), before)[0]).toBe(first);
		expect(steadyWords(words('January', 40), before)[0]).not.toBe(first);
	});

	it.each([
		['text', '2002'],
		['dx', 6],
		['y', 30],
		['size', 11],
		['anchor', 'end']
	] as const)('takes a word anew whose %s is another', (name, value) => {
		const [old] = axisWords([tier([tick(10, '2001', 40)])], { direction: 'ltr' }, 'ltr');
		if (!old) throw new Error('no word');
		const word = { ...old, [name]: value };
		expect(steadyWords([word], new Map([[old.key, old]]))).toEqual([word]);
	});
});
