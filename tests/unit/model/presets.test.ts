import { expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { dayOfIso } from '../../../src/lib/model/date';
import { presetEvents, shownPreset, showsPreset } from '../../../src/lib/model/presets';
import type { Preset, Status } from '../../../src/lib/model/types';
import { timelineIn } from '../data/fixture';

const [template] = timelineIn().events;
const PRESET: Preset = {
	id: 'one',
	label: {},
	from: dayOfIso('2020-01-01'),
	to: dayOfIso('2021-01-01')
};

function chosen(edtf: string, status: Status, preset: Partial<Preset> = {}): boolean {
	if (!template) throw new Error('the fixture has no events');
	const event = { ...template, date: parseEdtf(edtf), status };
	return presetEvents({ events: [event] }, { ...PRESET, ...preset }).length === 1;
}

it.each([
	['2019-12-31', false],
	['2020-01-01', true],
	['2020-12-31', true],
	['2021-01-01', false],
	['2019/2020', true],
	['199X', false],
	['2015-01-01/..', true],
	['../2019', false],
	['../2030', true],
	['2021-01-01/..', false]
])('%s belongs to a period that it overlaps: %s', (edtf, expected) => {
	expect(chosen(edtf, 'occurred')).toBe(expected);
});

it('a period of certain statuses leaves the others out', () => {
	const status = ['expected', 'postponed'] as const;
	expect(chosen('2020', 'expected', { status })).toBe(true);
	expect(chosen('2020', 'occurred', { status })).toBe(false);
	expect(chosen('2022', 'expected', { status })).toBe(false);
	expect(chosen('2020', 'cancelled')).toBe(true);
});

it('keeps the order of time', () => {
	const { events } = timelineIn();
	const preset = { ...PRESET, from: dayOfIso('1990-01-01'), to: dayOfIso('2030-01-01') };
	expect(presetEvents({ events }, preset)).toEqual(events);
});

it('a window shows a period when both limits fall on its days, to the nearest', () => {
	const { from, to } = PRESET;
	const selection: Preset = { ...PRESET, id: 'selection', status: ['expected'] };
	expect(showsPreset({ from: from + 0.4, to: to - 0.4 }, PRESET)).toBe(true);
	expect(showsPreset({ from: from + 1, to }, PRESET)).toBe(false);
	expect(showsPreset({ from, to: to - 1 }, PRESET)).toBe(false);
	expect(shownPreset({ from, to }, [selection, PRESET])?.id).toBe('one');
	expect(shownPreset({ from, to }, [selection])).toBeUndefined();
});
