// The data behind the pages under test, read and resolved as the build does it.
import { buildDay, formatProblems, readTimeline } from '../../src/lib/data/read';
import { localeOf, type Locale } from '../../src/lib/i18n/locale';
import ar from '../../src/lib/i18n/messages/ar';
import en from '../../src/lib/i18n/messages/en';
import { fromYmd, overlaps } from '../../src/lib/model/date';
import type { Preset, TimelineEvent } from '../../src/lib/model/types';

export const DATA_DIR = process.env.DATA_DIR ?? 'data';

const reading = readTimeline(DATA_DIR, { today: buildDay(Date.now()) });
if ('problems' in reading) throw new Error(formatProblems(reading.problems));

export const timeline = reading.timeline;

/** The languages of the pages, each with the other one as its second. */
export const LANGS = ['ar', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export const OTHER: Readonly<Record<Lang, Lang>> = { ar: 'en', en: 'ar' };
export const LOCALES: Readonly<Record<Lang, Locale>> = { ar: localeOf(ar), en: localeOf(en) };

/** The day on which every test with a clock takes place, as an instant at noon UTC. */
export const NOW = new Date('2026-11-23T12:00:00Z');
export const TODAY = fromYmd(2026, 11, 23);

/** The three events that this timeline began from, with the shape that each has to have. */
export const SEEDS = {
	talks: { id: '2025-05-interior-minister-kazakh-security-chief', shape: 'soft' },
	meeting: { id: '2025-12-18-interior-ministers-riyadh', shape: 'dot' },
	expected: { id: '2025-12-18-expected-agreements-memoranda', shape: 'fading' }
} as const;

/** Addresses below the root, of the timeline and of each named period. */
export function pictures(lang: Lang): string[] {
	return [`${lang}/`, ...timeline.presets.map(({ id }) => `${lang}/period/${id}/`)];
}

export function preset(id: string): Preset {
	const found = timeline.presets.find((one) => one.id === id);
	if (!found) throw new Error(`no period ${id} in the data`);
	return found;
}

export function event(id: string): TimelineEvent {
	const found = timeline.events.find((one) => one.id === id);
	if (!found) throw new Error(`no event ${id} in the data`);
	return found;
}

/** Events that overlap a period, whatever their status: what its picture has to show. */
export function eventsIn({ from, to }: Preset): TimelineEvent[] {
	return timeline.events.filter(({ date }) => overlaps(date, from, to));
}
