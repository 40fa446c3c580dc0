import { describe, expect, it } from 'vitest';
import { indexData } from '../../../src/lib/data/index-data';
import { eventIndex } from '../../../src/lib/model/event-index';
import { emphasised, storySpan } from '../../../src/lib/model/stories';
import { timelineIn } from '../data/fixture';

const step = (from: number, to: number) => ({ from, to, event: 'first', text: { en: 'A' } });

describe('storySpan()', () => {
	it('reaches from the earliest beginning to the latest end, whatever the order', () => {
		expect(storySpan({ steps: [step(10, 20), step(5, 12), step(8, 30)] })).toEqual({
			from: 5,
			to: 30
		});
	});
});

describe('emphasised()', () => {
	const index = eventIndex(indexData(timelineIn(), { en: [5, 5], fr: [5, 5] }));

	it('gives one event the first importance and the others an ordinary one', () => {
		expect([...emphasised(index, 'second').importance]).toEqual([2, 3]);
		expect([...emphasised(index).importance]).toEqual([2, 2]);
	});

	it('leaves the index that it was made from as it was', () => {
		const before = [...index.importance];
		emphasised(index, 'first');
		expect([...index.importance]).toEqual(before);
	});
});
