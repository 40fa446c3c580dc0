// Timelines of two invented countries in Arabic and English, from one line an event. No change of the real data touches them.
import type { Importance, Status, Timeline } from '../../../src/lib/model/types';
import { FILES, timelineIn } from '../data/fixture';

/** An event as far as a picture shows it; its id is the English title in small letters with hyphens. */
export interface Row {
	/** EDTF. */
	readonly date: string;
	readonly en: string;
	readonly ar: string;
	/** Which lane: 0, 1 or 2. */
	readonly lane?: number;
	/** Where it happened: a colour of the sides; left out, nobody knows. */
	readonly at?: 'a' | 'b' | 'c';
	readonly importance?: Importance;
	readonly status?: Status;
}

/** Names of lanes, in English and Arabic. */
type Names = readonly (readonly [en: string, ar: string])[];

const LANES: Names = [
	['Harbours', 'الموانئ'],
	['Roads', 'الطرق'],
	['Schools and books', 'المدارس والكتب']
];

/** The timeline of the rows. */
export function invented(rows: readonly Row[], lanes: Names = LANES): Timeline {
	return timelineIn({
		'timeline.yaml': JSON.stringify(description(lanes)),
		'events.yaml': JSON.stringify(rows.map(event)),
		'actors.yaml': '[]',
		'places.yaml': JSON.stringify(
			['a', 'b', 'c'].map((id) => ({ id, name: { en: id, ar: id }, side: id }))
		),
		'series.yaml': FILES['series.yaml'].replace(/series:[\s\S]*/, 'series: []')
	});
}

export function idOf(en: string): string {
	return en
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

function event({ date, en, ar, lane = 0, at, importance = 2, status }: Row) {
	return {
		id: idOf(en),
		date,
		title: { en, ar },
		summary: { en, ar },
		category: `lane-${lane}`,
		kind: 'any',
		place: at,
		importance,
		status,
		sources: [
			{ url: 'https://a.example/', publisher: 'A', lang: 'en', tier: 'press', supports: 'All.' }
		],
		confidence: 'high',
		added: '2026-01-01',
		updated: '2026-01-01'
	};
}

function description(lanes: Names) {
	const side = (id: string, en: string, ar: string) => ({
		id,
		colour: id,
		label: { en, ar },
		legend: { en, ar }
	});
	const named = lanes.map(([en, ar], lane) => ({ id: `lane-${lane}`, label: { en, ar } }));
	return {
		title: { en: 'Two coasts', ar: 'ساحلان' },
		description: { en: 'Invented.', ar: 'مختلق.' },
		site: { en: 'Invented timeline', ar: 'خط زمني مختلق' },
		languages: ['ar', 'en'],
		second: { ar: 'en', en: 'ar' },
		sides: [
			side('a', 'west coast', 'الساحل الغربي'),
			side('b', 'east coast', 'الساحل الشرقي'),
			side('c', 'elsewhere', 'مكان آخر'),
			side('d', 'place not reported', 'المكان غير مذكور')
		],
		categories: named,
		lanes: named.map((one) => ({ ...one, categories: [one.id] })),
		kinds: [{ id: 'any', label: { en: 'Any', ar: 'أي' }, importance: 2 }],
		presets: [{ id: 'all', label: { en: 'All', ar: 'الكل' }, from: 1970, to: 2035 }],
		opening: 'all',
		licence: {
			name: 'CC0 1.0',
			url: 'https://creativecommons.org/publicdomain/zero/1.0/'
		}
	};
}
