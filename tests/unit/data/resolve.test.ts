import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/lib/model/date';
import { changed, timelineIn } from './fixture';

const E = 'events.yaml';
const titles = '{ en: T, fr: T }';
const event = (id: string, date: string, more = '') =>
	`- { id: ${id}, date: ${date}, title: ${titles}, summary: ${titles}, category: security, kind: summit, ` +
	`sources: [{ url: https://a.example/3, publisher: A, lang: en, tier: press, supports: All. }], ` +
	`confidence: high, added: 2026-01-01, updated: 2026-01-01 ${more}}\n`;
const withEvents = (...events: string[]) =>
	timelineIn(changed([E, '- id: second', `${events.join('')}- id: second`]));
const days = ([from, to]: readonly [number, number]) => [isoOf(from), isoOf(to)];

describe('resolve', () => {
	it('fills in what an event leaves out', () => {
		const [first, second] = timelineIn().events;
		expect(first).toMatchObject({
			edtf: '1994',
			status: 'occurred',
			importance: 2,
			lane: 0,
			side: 'north',
			participants: [{ who: 'ann' }],
			documents: [],
			figures: [],
			follows: [],
			fulfils: [],
			followedBy: ['second'],
			fulfilledBy: [],
			conflicts: []
		});
		expect(second).toMatchObject({ importance: 3, lane: 1, side: 'unknown', follows: ['first'] });
		expect(second && 'place' in second).toBe(false);
	});

	it('keeps what an event states', () => {
		const more = ', status: cancelled, importance: 1, place: port, hijri: 1447-06-27';
		const [, third] = withEvents(event('third', '2001', more)).events;
		expect(third).toMatchObject({
			status: 'cancelled',
			importance: 1,
			side: 'north',
			hijri: '1447-06-27'
		});
	});

	it('renames the fields of YAML', () => {
		const note = `date_note: ${titles}, figures: [{ label: ${titles}, value: 1, as_of: 2024 }]`;
		const [, third] = withEvents(event('third', '2001', `, ${note}`)).events;
		expect(third?.dateNote).toEqual({ en: 'T', fr: 'T' });
		expect(third?.figures).toEqual([{ label: { en: 'T', fr: 'T' }, value: 1, asOf: '2024' }]);
		expect(Object.keys(third ?? {}).filter((key) => key.includes('_'))).toEqual([]);
	});

	it('puts events in order of start, then end, then id, and links back in that order', () => {
		const links = ', follows: [first], fulfils: [first]';
		const { events } = withEvents(
			event('b', '2001-01-01/2001-01-02', links),
			event('c', '2001-01-01', links),
			event('a', '2001-01-01', links),
			event('z', '2000-12-31')
		);
		expect(events.map(({ id }) => id)).toEqual(['first', 'z', 'a', 'c', 'b', 'second']);
		expect(events[0]?.followedBy).toEqual(['a', 'c', 'b', 'second']);
		expect(events[0]?.fulfilledBy).toEqual(['a', 'c', 'b']);
	});

	it('spans whole years around all stated dates and the data’s own', () => {
		expect(days(timelineIn().domain)).toEqual(['1994-01-01', '2027-01-01']);
		const open = withEvents(
			event('open', '1989-05-03/..'),
			event('late', '2030-01', ', status: expected')
		);
		expect(days(open.domain)).toEqual(['1989-01-01', '2031-01-01']);
		expect(isoOf(timelineIn().updated)).toBe('2026-03-01');
	});

	it('turns limits of periods into days, and open ones into those of the domain', () => {
		const { presets } = timelineIn();
		expect(presets.map(({ id, from, to }) => [id, isoOf(from), isoOf(to)])).toEqual([
			['all', '1994-01-01', '2027-01-01'],
			['nineties', '1990-01-01', '2000-01-01']
		]);
	});

	it('sorts figures by time and gathers their flags', () => {
		const [series] = timelineIn().series;
		expect(
			series?.points.map(({ period, flags, preferred }) => [period, flags, preferred])
		).toEqual([
			['1994', [], false],
			['1995', ['derived'], false]
		]);
	});

	it('keeps names in further languages, and survives the journey as JSON', () => {
		const timeline = timelineIn();
		expect(timeline.actors.ann?.name).toEqual({ en: 'Ann', fr: 'Anne', kk: 'Анна' });
		expect(timeline.actors.ann?.aliases).toEqual([]);
		expect(timeline.places.port?.side).toBe('north');
		expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
	});

	it('does not mistake ids for what every object inherits', () => {
		const timeline = timelineIn(
			changed(['actors.yaml', 'id: ann', 'id: constructor'], [E, 'who: ann', 'who: constructor'])
		);
		expect(timeline.actors['constructor']?.name.en).toBe('Ann');
	});
});
