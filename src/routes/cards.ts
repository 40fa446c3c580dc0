// What the cards of the whole timeline and of its events show.
import timeline from 'virtual:timeline';
import { textWidths } from '$lib/data/measure';
import { timelineWidths } from '$lib/data/title-widths';
import { indexData } from '$lib/data/index-data';
import { markSign } from '$lib/components/mark-sign';
import { cardSvg, type Card } from '$lib/exports/card';
import type { Strip } from '$lib/exports/card-strip';
import type { Words } from '$lib/exports/svg-text';
import { bareNumber } from '$lib/i18n/format-day';
import { formatEventDate } from '$lib/i18n/format';
import { years } from '$lib/i18n/format-event-date';
import type { Locale } from '$lib/i18n/locale';
import { yearBins } from '$lib/layout/bins';
import { toYmd } from '$lib/model/date';
import { eventIndex } from '$lib/model/event-index';
import type { EventRecord } from '$lib/model/record';
import { markShape } from '$lib/model/shape';
import type { Text } from '$lib/model/types';
import { PAPER } from './drawing';
import { figureStyle, TOKENS } from './figure-style';
import { locales } from './site-files';

type Fetch = typeof globalThis.fetch;

const [from, to] = timeline.domain;
const span = { from, to };
const bins = yearBins(
	eventIndex(indexData(timeline, timelineWidths(timeline))),
	span,
	timeline.sides.length
);

/** Each stretch of a title is measured once, however often it is tried. */
const measured = new Map<string, number>();

function measure(text: string, weight: 400 | 600): number {
	const key = `${weight} ${text}`;
	const width = measured.get(key) ?? textWidths([text], weight)[0] ?? 0;
	measured.set(key, width);
	return width;
}

/** The card of the whole. */
export async function homeCard(locale: Locale, fetch: Fetch): Promise<string> {
	const { lang, dir: direction, messages } = locale;
	const { events, sides } = timeline;
	const unknown = sides.at(-1);
	const count = locale.plural(messages.events, events.length);
	const stretch = years(locale, toYmd(from).year, toYmd(to - 1).year);
	const key = sides.map((side) => ({
		sign: markSign(PAPER, {
			shape: 'dot' as const,
			colour: side.colour,
			placeKnown: side !== unknown,
			direction
		}),
		text: side.legend[lang] ?? '',
		colour: TOKENS['ink-2']
	}));
	return drawn(locale, fetch, {
		head: [count, stretch].join(messages.separator),
		title: timeline.title,
		description: timeline.description[lang],
		colour: TOKENS.ink ?? '',
		facts: key,
		strip: strip(locale)
	});
}

/** The card of an event. */
export async function eventCard(
	locale: Locale,
	{ event, place, side }: EventRecord,
	fetch: Fetch
): Promise<string> {
	const { lang, dir: direction, messages } = locale;
	const { date, status } = event;
	const colour = TOKENS[`side-${side.colour}`] ?? '';
	const placeKnown = side !== timeline.sides.at(-1);
	const facts = [
		{
			sign: markSign(PAPER, {
				shape: markShape(date, status),
				colour: side.colour,
				placeKnown,
				direction
			}),
			text: capital(locale, formatEventDate(locale, date, { status })),
			weight: 600 as const
		},
		{ text: place?.name[lang] ?? messages.placeUnknown, colour },
		...(status === 'occurred' ? [] : [{ text: messages.statuses[status], colour: TOKENS.expected }])
	];
	return drawn(locale, fetch, {
		head: timeline.site[lang] ?? '',
		title: event.title,
		colour,
		facts,
		strip: strip(locale, date)
	});
}

/** As a line of its own begins. */
function capital({ intl }: Locale, words: string): string {
	return words.charAt(0).toLocaleUpperCase(intl) + words.slice(1);
}

async function drawn(
	locale: Locale,
	fetch: Fetch,
	{
		title,
		...told
	}: Pick<Card, 'head' | 'description' | 'colour' | 'facts' | 'strip'> & {
		readonly title: Text;
	}
): Promise<string> {
	const { lang, dir: direction } = locale;
	const titles = [lang, timeline.second[lang]].flatMap((of): Words[] => {
		const found = locales.find((one) => one.lang === of);
		return found ? [{ text: title[found.lang] ?? '', direction: found.dir }] : [];
	});
	const card: Omit<Card, 'style'> = {
		direction,
		lang,
		titles,
		...told,
		tokens: TOKENS,
		measure
	};
	const signs = told.facts.map(({ sign }) => sign?.markup ?? '').join('');
	return cardSvg({ ...card, style: await figureStyle(fetch, lang, signs) });
}

function strip(locale: Locale, at?: Strip['at']): Strip {
	const colours = timeline.sides.map(({ colour }) => TOKENS[`side-${colour}`] ?? '');
	return { bins, span, colours, at, year: (year) => bareNumber(locale, year) };
}
