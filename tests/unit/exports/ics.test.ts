import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsIcs, hasDay } from '../../../src/lib/exports/ics';
import { onlyEvents } from '../../../src/lib/exports/events-file';
import { INVENTED, REAL, SAMPLES } from './timelines';

const HOST = 'pair.example';
const ZONES = ['America/Los_Angeles', 'Asia/Riyadh', 'Pacific/Kiritimati'];

/** The events of a calendar as ical.js reads them. */
function entries(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const described = calendar.getFirstPropertyValue('x-wr-caldesc') as string;
	const events = calendar.getAllSubcomponents('vevent').map((one) => {
		const event = new ICAL.Event(one);
		return {
			uid: event.uid,
			start: event.startDate.toString(),
			/** The day after the last one. */
			end: event.endDate.toString(),
			isDate: event.startDate.isDate && event.endDate.isDate,
			summary: event.summary,
			description: event.description,
			stamp: String(one.getFirstPropertyValue('dtstamp')),
			status: String(one.getFirstPropertyValue('status')),
			url: String(one.getFirstPropertyValue('url'))
		};
	});
	return { described, events };
}

describe.each(SAMPLES)('/events.ics of $name', ({ file, timeline, locales }) => {
	const { described, events } = entries(eventsIcs(file, locales, HOST));
	const dated = file.events.filter(hasDay);

	test('holds every event that has a date, and names the others', () => {
		const left = file.events.filter((event) => !hasDay(event));
		expect(left.length).toBeGreaterThan(0);
		expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@${HOST}`));
		for (const { title } of left) {
			for (const lang of file.languages) expect(described).toContain(title[lang]);
		}
	});

	test('gives each its first day and the day after its last, without a clock', () => {
		const known = new Map(timeline.events.map(({ id, date }) => [id, date]));
		const iso = (day = 0) => new Date(day * 86_400_000).toISOString().slice(0, 10);
		for (const { uid, start, end, isDate } of events) {
			const date = known.get(uid.replace(/@.*/, ''));
			expect(isDate).toBe(true);
			expect([uid, start, end]).toEqual([uid, iso(date?.start), iso(date?.end)]);
		}
	});

	test('says in each language when it was, how well that is known, and what it was', () => {
		events.forEach(({ summary, description, url, stamp }, i) => {
			const event = dated[i];
			for (const lang of file.languages) {
				expect(summary).toContain(event?.title[lang]);
				expect(description).toContain(`${event?.date.words[lang]} (${event?.date.known[lang]})`);
				expect(description).toContain(event?.summary[lang]);
			}
			expect(url).toBe(event?.url[file.languages[0] ?? '']);
			expect(stamp).toContain(event?.updated);
		});
	});
});

test('what is expected is tentative, what is postponed or cancelled is cancelled, and both say so', () => {
	const { events } = entries(eventsIcs(INVENTED.file, INVENTED.locales, HOST));
	const of = (id: string) => events.find(({ uid }) => uid.startsWith(`${id}@`));
	expect(of('2029-state-voyage')).toMatchObject({ status: 'TENTATIVE' });
	expect(of('2029-state-voyage')?.summary).toContain('Expected: ');
	expect(of('2025-09-clinic-ship')).toMatchObject({ status: 'CANCELLED' });
	expect(of('2020-fair-called-off')?.summary).toContain('Cancelled: ');
});

test('an event keeps its id in a calendar of its own, which speaks one language', () => {
	const { file, locales } = REAL;
	const id = '2025-12-18-interior-ministers-riyadh';
	const alone = onlyEvents(file, new Set([id]));
	const en = locales.find(({ lang }) => lang === 'en');
	const { events, described } = entries(eventsIcs(alone, en ? [en] : [], HOST));
	expect(events).toMatchObject([
		{
			uid: `${id}@${HOST}`,
			start: '2025-12-18',
			end: '2025-12-19',
			summary: alone.events[0]?.title.en
		}
	]);
	expect(described).not.toMatch(/no date yet/);
});

test('no line is longer than 75 bytes, and each ends with CR LF', () => {
	const text = eventsIcs(REAL.file, REAL.locales, HOST);
	const lines = text.split('\r\n');
	expect(lines.pop()).toBe('');
	expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
	expect(lines.join('')).not.toMatch(/[\r\n]/);
});

describe('node-ical', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'timeline-ics-'));
		for (const { name, file, locales } of SAMPLES) {
			writeFileSync(
				join(folder, `${name.replaceAll('/', '-')}.ics`),
				eventsIcs(file, locales, HOST)
			);
		}
	});
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	/** Prints id, first and last local day of every entry, as a calendar in this zone would show it. */
	const SCRIPT = `
		import ical from 'node-ical';
		const local = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
			.map((n) => String(n).padStart(2, '0')).join('-');
		const all = Object.values(ical.sync.parseFile(process.argv[1])).filter(({ type }) => type === 'VEVENT');
		console.log(JSON.stringify(all.map(({ uid, start, end, datetype }) => [uid, datetype, local(start), local(end)])));
	`;

	test.each(ZONES)('shows the same days in %s', { timeout: 60_000 }, async (zone) => {
		for (const { name, file, timeline } of SAMPLES) {
			const path = join(folder, `${name.replaceAll('/', '-')}.ics`);
			const { stdout } = await promisify(execFile)(
				process.execPath,
				['--input-type=module', '--eval', SCRIPT, path],
				{ env: { ...process.env, TZ: zone } }
			);
			const dates = new Map(timeline.events.map(({ id, date }) => [id, date]));
			const iso = (day = 0) => new Date(day * 86_400_000).toISOString().slice(0, 10);
			const expected = file.events.filter(hasDay).map(({ id }) => {
				const date = dates.get(id);
				return [`${id}@${HOST}`, 'date', iso(date?.start), iso(date?.end)];
			});
			expect(JSON.parse(stdout)).toEqual(expected);
		}
	});
});
