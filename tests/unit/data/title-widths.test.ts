import { expect, it } from 'vitest';
import { textWidths } from '../../../src/lib/data/measure';
import { timelineWidths } from '../../../src/lib/data/title-widths';
import { timelineIn } from './fixture';

const TIMELINE = timelineIn();

it('every language has a width for every event, in the weight that the picture sets it in', () => {
	// The second is a summit: of the first importance, hence semibold.
	expect(timelineWidths(TIMELINE)).toEqual({
		en: [textWidths(['First talks'], 400)[0], textWidths(['Second talks'], 600)[0]],
		fr: [textWidths(['Premiers pourparlers'], 400)[0], textWidths(['Seconds pourparlers'], 600)[0]]
	});
	expect(textWidths(['Second talks'], 600)[0]).not.toBe(textWidths(['Second talks'], 400)[0]);
});

it('a longer title is wider, and no events have no widths', () => {
	const { fr } = timelineWidths(TIMELINE);
	expect(fr?.[0]).toBeGreaterThan(timelineWidths(TIMELINE).en?.[0] ?? Infinity);
	expect(timelineWidths({ ...TIMELINE, events: [] })).toEqual({ en: [], fr: [] });
});
