// Every word of the interface, as a type: a message that a language forgets is a type error there.
// In templates {name} stands for a value. Nothing here speaks of the data's subject.
import type { Facet } from '../model/facet-choice';
import type {
	Confidence,
	ConflictField,
	DocumentStatus,
	Lang,
	SeriesFlag,
	Status,
	Tier
} from '../model/types';
import type { MarkShape } from '../model/shape';
import type { PageMessages } from './messages-pages';

/** A sentence for each CLDR plural category that the language uses; `{n}` is the number. */
export type PluralForms = { readonly other: string } & {
	readonly [category in Intl.LDMLPluralRule]?: string;
};

/** The twelve months of a calendar, the first one first. */
export type TwelveMonths = readonly [
	string,
	string,
	string,
	string,
	string,
	string,
	string,
	string,
	string,
	string,
	string,
	string
];

/** Lengths of time, as "in {n} days" or "{n} days ago". */
export interface Durations {
	readonly day: PluralForms;
	readonly week: PluralForms;
	readonly month: PluralForms;
	readonly year: PluralForms;
}

/** A preposition with a day, and with a month, a year or anything longer. */
export interface DayOrLonger {
	readonly day: string;
	readonly longer: string;
}

/** How dates are put together; what Intl has, Intl says. */
export interface DateMessages {
	/** {day}, {month} and {year}: a day of a year, a day of any, and a month of a year. */
	readonly day: string;
	readonly dayOfAnyYear: string;
	readonly monthOfYear: string;
	/** January to December as they stand in a date, and as they stand where room is short if that is another way. */
	readonly months: TwelveMonths;
	readonly shortMonths?: TwelveMonths;
	/** The same without a day before them, where that is another form: Russian май beside 18 мая. */
	readonly monthsAlone?: TwelveMonths;
	/** Sunday to Saturday. */
	readonly weekdays: readonly [string, string, string, string, string, string, string];
	/** {weekday} {day}: a day with its weekday. */
	readonly weekday: string;
	/** {n}: the first day of a month (French 1er). */
	readonly firstDay: string;
	/** {from} and {to}: days or months of one year, said shortly: "23–24 July". */
	readonly range: string;
	/** {from} and {to}: the same with months or years on both sides. */
	readonly wideRange: string;
	/** {from} and {to}: years. */
	readonly years: string;
	/** {from}, {to}: the first and the last year of a decade. */
	readonly decade: string;
	readonly approximate: string;
	readonly uncertain: string;
	/** {date}: a beginning, an end; a day may take an article that a month or a year does not. */
	readonly since: DayOrLonger;
	readonly until: DayOrLonger;
	/** {since} or {until}: the end that is missing. */
	readonly noEnd: string;
	readonly noDate: string;
	readonly noStart: string;
	/** {date}: a Hijri date or year with its era. */
	readonly hijri: string;
	/** {n}: a Hijri year with its era, on the axis. */
	readonly hijriYear: string;
	readonly hijriMonths: TwelveMonths;
	/** Months of another form after a day, or between the words of a range; by number, from 1. */
	readonly hijriMonthsOf?: Readonly<Record<number, string>>;
}

/** How well a date is known, in words. */
export interface KnownMessages {
	readonly heading: string;
	readonly day: string;
	readonly days: string;
	readonly month: string;
	readonly year: string;
	readonly decade: string;
	/** The same of a date that is not quite so; {state}: one of the three below. */
	readonly vague: Readonly<Record<'day' | 'days' | 'month' | 'year' | 'decade', string>>;
	readonly approximate: string;
	readonly uncertain: string;
	readonly both: string;
	readonly openStart: string;
	readonly openEnd: string;
	readonly noDate: string;
}

/** How far a date lies from the reader's day. */
export interface RelativeMessages {
	readonly today: string;
	readonly future: Durations;
	readonly past: Durations;
	/** {since}: what is expected has been so since then; {age}: for how long, in days. */
	readonly expectedSince: string;
	readonly expectedSinceAge: string;
	readonly days: PluralForms;
	readonly passed: string;
	/** {age}, in days: how long ago something was to be that has been postponed. */
	readonly sincePlanned: string;
}

/** Files to take away, and what is said in them. */
export interface FileMessages {
	readonly heading: string;
	readonly calendar: string;
	readonly feed: string;
	readonly picture: string;
	readonly addToCalendar: string;
	/** {titles}: what a calendar leaves out, since it has no date. */
	readonly withoutDate: PluralForms;
}

/** How the compilation and its events are cited, after the rules of the APA. */
export interface CitationMessages {
	readonly heading: string;
	/** The language's name in BibTeX's `langid`: that of babel and polyglossia, such as `english`. */
	readonly langid: string;
	/** {year}, {month}, {day}: of the last change. */
	readonly date: string;
	/** {work}, {date}, {url} */
	readonly compilation: string;
	/** {title}, {date}, {work}, {url} */
	readonly event: string;
	/** {date}: of the event, in a note. */
	readonly eventOf: string;
}

/** Keys and gestures, and what they do. */
export interface HelpMessages {
	readonly heading: string;
	readonly close: string;
	readonly keyboard: string;
	readonly pointer: string;
	/** What is printed on the keys. */
	readonly keys: Readonly<
		Record<'shift' | 'home' | 'end' | 'pageUp' | 'pageDown' | 'enter' | 'escape', string>
	>;
	readonly acts: Readonly<
		Record<
			| 'earlier'
			| 'later'
			| 'lanes'
			| 'ends'
			| 'page'
			| 'scroll'
			| 'zoom'
			| 'all'
			| 'open'
			| 'close'
			| 'search'
			| 'help',
			string
		>
	>;
	readonly gestures: Readonly<
		Record<'scroll' | 'zoom' | 'open' | 'page', { readonly how: string; readonly what: string }>
	>;
}

/** Searching and filtering. */
export interface FindMessages {
	readonly search: string;
	/** What can be looked for, in the empty field. */
	readonly hint: string;
	readonly filters: string;
	readonly facets: Readonly<Record<Facet, string>>;
	/** {n} events match. */
	readonly found: PluralForms;
	readonly none: string;
	readonly best: string;
	readonly busy: string;
	readonly failed: string;
	readonly again: string;
	readonly clear: string;
	/** {name}: a filter that is taken away. */
	readonly remove: string;
}

/** Yearly figures below the picture. */
export interface SeriesMessages {
	/** What a picture of figures is; {name} of the series. */
	readonly strip: string;
	readonly choose: string;
	/** Opens the table. */
	readonly table: string;
	readonly period: string;
	readonly value: string;
	readonly source: string;
	readonly note: string;
	/** {period} and {value}: of which none is in view. */
	readonly last: string;
	readonly first: string;
	readonly marks: Readonly<Record<SeriesFlag, string>>;
	/** {value}: that of another source, whose name follows. */
	readonly also: string;
	readonly differ: string;
	readonly gaps: string;
	/** {from}, {to}: years; {rises} and {falls}: from each year to the next. */
	readonly turns: string;
	readonly rises: PluralForms;
	readonly falls: PluralForms;
	readonly failed: string;
}

/** Scripts of a page that cannot be had. */
export interface LostMessages {
	/** None of them is there; one that was wanted is not; the page is of an older release. */
	readonly all: string;
	readonly part: string;
	readonly stale: string;
	/** The same as `all`, in an embed. */
	readonly embed: string;
	readonly reload: string;
}

/** The dialog with the lines for other pages. */
export interface EmbedMessages {
	readonly open: string;
	readonly heading: string;
	readonly language: string;
	readonly period: string;
	readonly thisView: string;
	readonly height: string;
	readonly preview: string;
	readonly phone: string;
	readonly desktop: string;
	/** The ways to embed, and when to use each. */
	readonly frame: string;
	readonly frameWhen: string;
	readonly element: string;
	readonly elementWhen: string;
	readonly address: string;
	readonly addressWhen: string;
	readonly copy: string;
	readonly copied: string;
	readonly selected: string;
}

/** The dialog with what can be taken away. */
export interface DownloadMessages {
	readonly open: string;
	readonly heading: string;
	readonly picture: string;
	/** {period}: what the picture shows, and what comes with it. */
	readonly pictureOf: string;
	/** All events, and those that match what is looked for. */
	readonly all: PluralForms;
	readonly matching: PluralForms;
	/** {period}: those of them that the picture shows. */
	readonly inView: PluralForms;
	/** What each form of file is for. */
	readonly forms: string;
	/** Events that no calendar can hold. */
	readonly undated: PluralForms;
	readonly cite: string;
	readonly making: string;
	/** {name} of the file. */
	readonly saved: string;
	readonly failed: string;
	/** {words}: what is looked for, as a quotation. */
	readonly quoted: string;
	/** In the picture: {what} {n} of its events match, and how the others are drawn. */
	readonly found: PluralForms;
}

/** Everything the interface says. */
export interface Messages {
	readonly timeline: string;
	readonly skipToList: string;
	readonly languages: string;
	readonly labels: string;
	readonly labelsBoth: string;
	readonly labelsOne: string;
	readonly theme: string;
	readonly themeLight: string;
	readonly themeDark: string;
	readonly themeAuto: string;
	/** Storage is forbidden or full. */
	readonly themeNotKept: string;
	readonly periods: string;
	readonly overview: string;
	/** The overview's sliders: where the window begins, the window, where it ends. */
	readonly sliders: Readonly<Record<'from' | 'window' | 'to', string>>;
	/** Before the fields for the window's limits. */
	readonly from: string;
	readonly to: string;
	/** What a field for a limit takes; and that the first limit lies after the last. */
	readonly limitFormat: string;
	readonly limitOrder: string;
	readonly zoom: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly zoomAll: string;
	readonly keyboardHelp: string;
	readonly picture: string;
	readonly legendShapes: string;
	readonly legendColours: string;
	readonly shapes: Readonly<Record<MarkShape, string>>;
	/** Shapes that have a shorter name beside their date: it says already that a date, or the end, is not given. */
	readonly spoken: Readonly<Partial<Record<MarkShape, string>>>;
	readonly legendCount: string;
	readonly today: string;
	readonly events: PluralForms;
	readonly sources: PluralForms;
	readonly eventsHeading: string;
	readonly expectedHeading: string;
	readonly earlier: string;
	readonly later: string;
	readonly backToTimeline: string;
	readonly date: string;
	readonly dateNote: string;
	readonly dates: DateMessages;
	readonly known: KnownMessages;
	readonly relative: RelativeMessages;
	/** {date}: the Hijri day that a source prints. */
	readonly hijriPrinted: string;
	readonly placeUnknown: string;
	readonly status: string;
	readonly statuses: Readonly<Record<Status, string>>;
	readonly confidence: string;
	readonly confidences: Readonly<Record<Confidence, string>>;
	readonly participants: string;
	readonly documents: string;
	readonly documentStatuses: Readonly<Record<DocumentStatus, string>>;
	readonly figures: string;
	/** {date} */
	readonly asOf: string;
	readonly follows: string;
	readonly leadsTo: string;
	readonly fulfils: string;
	readonly fulfilledBy: string;
	readonly find: FindMessages;
	readonly series: SeriesMessages;
	readonly sourcesDiffer: string;
	readonly conflictFields: Readonly<Record<ConflictField, string>>;
	readonly sourcesHeading: string;
	readonly tiers: Readonly<Record<Tier, string>>;
	readonly archived: string;
	readonly dataUpdated: string;
	readonly pages: PageMessages;
	readonly files: FileMessages;
	readonly citation: CitationMessages;
	readonly help: HelpMessages;
	readonly notFound: string;
	readonly notFoundHelp: string;
	/** Between the parts of one line, and of a list in a sentence. */
	readonly separator: string;
	readonly comma: string;
	/** Between names that may hold commas. */
	readonly semicolon: string;
	readonly close: string;
	readonly copyLink: string;
	readonly linkCopied: string;
	readonly copyByHand: string;
	readonly openPage: string;
	readonly detailFailed: string;
	readonly tryAgain: string;
	readonly lost: LostMessages;
	/** {shown} of the list's {n} events. */
	readonly inView: PluralForms;
	readonly noneInView: string;
	/** Of a timeline whose events travel as files. */
	readonly loaded: {
		/** {n}: how many events are listed, where more are in view. */
		readonly listed: PluralForms;
		readonly loading: string;
		readonly titlesFailed: string;
		readonly indexFailed: string;
		readonly eventFailed: string;
	};
	readonly onlyInView: string;
	/** Moves the picture to what was found and is not in view. */
	readonly showMatches: string;
	readonly showAll: string;
	readonly embed: EmbedMessages;
	readonly download: DownloadMessages;
}

/** A form, and the numbers that it is for: from one to another, counted anew after every `of` where that is given. */
export type PluralRule = readonly [
	form: Exclude<Intl.LDMLPluralRule, 'other'>,
	from: number,
	to: number,
	of?: number
];

/** One language: `src/lib/i18n/messages/{lang}.ts` exports it as default. */
export interface LocaleModule {
	readonly lang: Lang;
	/** The language's own name for itself. */
	readonly name: string;
	/** The same on a small button. */
	readonly short: string;
	readonly dir: 'ltr' | 'rtl';
	/** BCP 47 tag with calendar and digits stated: defaults differ between engines. */
	readonly intl: string;
	/** How Intl is to write numbers, where not as it does by itself. */
	readonly numbers?: Intl.NumberFormatOptions;
	/**
	 * The plural forms of whole numbers from 0 on, as Unicode's CLDR has them: the first that holds, else `other`. Left
	 * out, Intl says them: the first time that takes as long as drawing a third of the page.
	 */
	readonly plurals?: readonly PluralRule[];
	readonly messages: Messages;
}
