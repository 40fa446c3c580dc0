// What passes between the steps: read → check → resolve → layout → pages. Nothing here runs.

/** Whole days since 1970-01-01, UTC. */
export type Day = number;

/** A language key of the data, such as `en`. */
export type Lang = string;

/** The same words in every language of the timeline. */
export type Text = Readonly<Record<Lang, string>>;

/** How finely a date is known: the coarser of its two ends. */
export type Precision = 'day' | 'month' | 'year' | 'decade';

/**
 * A date, however vague, as an interval of UTC days. EDTF levels 0 and 1
 * (https://www.loc.gov/standards/datetime/) reduced to what a reader can see.
 */
export interface EventDate {
	/** First day. With `openStart`, the first day that is known. */
	readonly start: Day;
	/** The day after the last one. With `openEnd`, the day after the last one that is known. */
	readonly end: Day;
	readonly precision: Precision;
	/** EDTF `~`: about then. */
	readonly approximate: boolean;
	/** EDTF `?`: the source is doubtful. */
	readonly uncertain: boolean;
	/** EDTF `../2025-12-18`: began at a time nobody has given. */
	readonly openStart: boolean;
	/** EDTF `2025-12-18/..`: ends at a time nobody has given. */
	readonly openEnd: boolean;
}

/** What became of an event. */
export const STATUSES = ['occurred', 'expected', 'postponed', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Standing of a source, highest first: of a state, a news agency, other press, a work of reference. */
export const TIERS = ['official', 'agency', 'press', 'reference'] as const;
export type Tier = (typeof TIERS)[number];

/** How sure the editors are of an event. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How far a document has come. */
export const DOCUMENT_STATUSES = ['signed', 'ratified', 'expected'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** The part of an event that a source tells differently. */
export const CONFLICT_FIELDS = [
	'date',
	'title',
	'summary',
	'kind',
	'status',
	'place',
	'participants',
	'documents',
	'figures'
] as const;
/** Name of a field on which sources differ. */
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** 1 routine, 2 ordinary, 3 what a short history would name. */
export type Importance = 1 | 2 | 3;

/** Who says so, and where it can be read. */
export interface Source {
	readonly url: string;
	readonly archived?: string;
	readonly publisher: string;
	/** BCP 47 language of the source. */
	readonly lang: string;
	/** `YYYY[-MM[-DD]]`; left out where the page is not dated. */
	readonly published?: string;
	readonly tier: Tier;
	/** What the source bears out, in English. */
	readonly supports: string;
}

/** What a source says otherwise. */
export interface Conflict {
	readonly field: ConflictField;
	readonly says: Text;
	/** `url` of one of the event's sources. */
	readonly source: string;
}

/** Who took part; `who` is the id of an actor. */
export interface Participant {
	readonly who: string;
	/** The role on that day, where it differs from the actor's. */
	readonly as?: Text;
}

/** An agreement, memorandum or other paper of an event. */
export interface EventDocument {
	readonly title: Text;
	readonly status: DocumentStatus;
}

/** A number that an event is told with. */
export interface Figure {
	readonly label: Text;
	/** A number, or words where the source gives no single number. */
	readonly value: number | string;
	readonly unit?: Text;
	/** EDTF date that the figure speaks of, as written. */
	readonly asOf?: string;
}

/** One event, complete: defaults filled in, references proven. */
export interface TimelineEvent {
	readonly id: string;
	/** The date as the editor wrote it (EDTF). */
	readonly edtf: string;
	readonly date: EventDate;
	readonly dateNote?: Text;
	readonly title: Text;
	readonly summary: Text;
	readonly category: string;
	/** Index into `Timeline.lanes`. */
	readonly lane: number;
	readonly kind: string;
	readonly status: Status;
	readonly importance: Importance;
	/** Whether its title keeps a row, whatever else is in view. */
	readonly pinned?: boolean;
	/** Id of a place; left out where no source names it. */
	readonly place?: string;
	/** Side of the place; the last side of the timeline (`unknown`) without one. */
	readonly side: string;
	readonly participants: readonly Participant[];
	readonly documents: readonly EventDocument[];
	readonly figures: readonly Figure[];
	readonly follows: readonly string[];
	readonly fulfils: readonly string[];
	/** Events that follow or fulfil this one: the reverse links, in order of time. */
	readonly followedBy: readonly string[];
	readonly fulfilledBy: readonly string[];
	/** What would fulfil it, of events that have not come about. */
	readonly awaits?: Text;
	/** Hijri day `YYYY-MM-DD` as a source prints it, where that differs from the table. */
	readonly hijri?: string;
	readonly sources: readonly Source[];
	readonly conflicts: readonly Conflict[];
	readonly confidence: Confidence;
	/** `YYYY-MM-DD`. */
	readonly added: string;
	readonly updated: string;
}

/** Where an event happened, or whose actor it is: one of the two countries, elsewhere, not stated. */
export interface Side {
	readonly id: string;
	readonly label: Text;
	/** How the legend says it: "in the first country". */
	readonly legend: Text;
	/** What persons and bodies of it are headed with, where not with its label. */
	readonly parties?: Text;
	/** Colour token: the CSS custom property `--side-{colour}`. */
	readonly colour: string;
}

/** What an event is about. */
export interface Category {
	readonly id: string;
	readonly label: Text;
}

/** A row band of the picture; `categories` are the ids that it holds. */
export interface Lane {
	readonly id: string;
	readonly label: Text;
	readonly categories: readonly string[];
}

/** What sort of event it is: a visit, a call, an agreement. */
export interface Kind {
	readonly id: string;
	readonly label: Text;
	/** Importance of an event of this kind that states none. */
	readonly importance: Importance;
}

/** A named period: the address `/{lang}/period/{id}/`. */
export interface Preset {
	readonly id: string;
	readonly label: Text;
	readonly from: Day;
	/** The day after the last one. */
	readonly to: Day;
	/** Only events of these statuses, where given. */
	readonly status?: readonly Status[];
}

/** A post, and when it was held. */
export interface RolePeriod {
	readonly title: Text;
	readonly from?: EventDate;
	readonly to?: EventDate;
	/** Date or interval in which sources show the person in the post. */
	readonly attested?: EventDate;
}

/** A person or a body that takes part in events. */
export interface Actor {
	readonly id: string;
	readonly type: 'person' | 'body';
	readonly side: string;
	/** At least every language of the timeline; others are kept. */
	readonly name: Text;
	readonly role: RolePeriod;
	readonly otherRoles: readonly RolePeriod[];
	readonly aliases: readonly string[];
	readonly note?: Text;
	readonly nameUnverified: readonly string[];
	readonly wikidata?: string;
	readonly sources: readonly string[];
}

/** Where events happen. */
export interface Place {
	readonly id: string;
	readonly name: Text;
	readonly side: string;
	/** Other spellings, for searching only. */
	readonly aliases: readonly string[];
}

/** Month lengths of the printed Umm al-Qura calendar for the years shown. */
export interface HijriTable {
	/** First Hijri year of the table. */
	readonly year: number;
	/** The day of 1 Muharram of that year. */
	readonly start: Day;
	/** One 12-bit number a year: bit m (0 = Muharram) is set where the month has 30 days, else 29. */
	readonly months: readonly number[];
}

/** Everything, resolved. Only the build sees it whole. */
export interface Timeline {
	readonly title: Text;
	readonly description: Text;
	/** Site name for the page's head and foot. */
	readonly site: Text;
	readonly languages: readonly Lang[];
	/** The second label language of each language. */
	readonly second: Readonly<Record<Lang, Lang>>;
	readonly sides: readonly Side[];
	readonly categories: readonly Category[];
	readonly lanes: readonly Lane[];
	readonly kinds: readonly Kind[];
	readonly presets: readonly Preset[];
	/** Id of the preset that `/{lang}/` opens with. */
	readonly opening: string;
	readonly licence: { readonly name: string; readonly url: string };
	/** Folder of the index files that the picture shows in place of `events`, where there are any (docs/index-format.md). */
	readonly index?: string;
	/** In order of start, then of end, then of id. */
	readonly events: readonly TimelineEvent[];
	readonly actors: Readonly<Record<string, Actor>>;
	readonly places: Readonly<Record<string, Place>>;
	/** Yearly figures, and what must be known to read them. */
	readonly series: readonly Series[];
	readonly seriesConflicts: readonly SeriesConflict[];
	readonly seriesGaps: readonly SeriesGap[];
	/** Ways through the events; none where the data tell none. */
	readonly stories: readonly Story[];
	readonly about: About;
	/** First day shown, and the day after the last one: whole years around all events. */
	readonly domain: readonly [Day, Day];
	readonly hijri: HijriTable;
	/** The latest `updated` of any event: the data's own date. */
	readonly updated: Day;
}

/** The figure of one period. */
export interface SeriesPoint {
	/** EDTF, as written. */
	readonly period: string;
	readonly date: EventDate;
	readonly value: number;
	/** `derived`, `partial`, `estimate` …: values that must not be shown as plain outcomes. */
	readonly flags: readonly SeriesFlag[];
	readonly preferred: boolean;
	readonly note?: Text;
	readonly preferredReason?: Text;
	readonly source: SeriesSource;
	readonly alsoIn: readonly SeriesSource[];
}

/** What must be said of a figure. */
export const SERIES_FLAGS = [
	'derived',
	'expected',
	'planned',
	'partial',
	'approximate',
	'estimate',
	'period_uncertain'
] as const;
export type SeriesFlag = (typeof SERIES_FLAGS)[number];

/** Where a figure comes from. */
export interface SeriesSource {
	readonly url: string;
	readonly publisher: string;
	readonly tier: string;
	/** What this source says instead, in `alsoIn`. */
	readonly value?: number;
	readonly note?: Text;
}

/** Figures of one kind over the years. */
export interface Series {
	readonly id: string;
	readonly label: Text;
	readonly unit: Text;
	readonly kind: Text;
	readonly chartDefault: boolean;
	readonly method?: Text;
	readonly points: readonly SeriesPoint[];
}

/** Sources of figures that disagree. */
export interface SeriesConflict {
	/** Ids of the series concerned. */
	readonly series: readonly string[];
	readonly periods: readonly EventDate[];
	readonly what: Text;
	/** Which of them is shown, and why. */
	readonly resolution: Text;
}

/** Figures that nobody has published. */
export interface SeriesGap {
	/** Id of a series; or of one that is missing as a whole. */
	readonly series: string;
	readonly note: Text;
}

/** One step of a story: the days [from, to), and the event to look at. */
export interface StoryStep {
	readonly from: Day;
	readonly to: Day;
	readonly event: string;
	readonly text: Text;
}

/** A way through the events: the address `/{lang}/story/{id}/`. */
export interface Story {
	readonly id: string;
	readonly title: Text;
	readonly summary: Text;
	readonly steps: readonly StoryStep[];
}

/** What the editors say of their timeline, in the order of the page. */
export const ABOUT_PARTS = ['scope', 'dates', 'sources', 'gaps', 'corrections'] as const;
/** Name of a part of the page about the timeline. */
export type AboutPart = (typeof ABOUT_PARTS)[number];

/** What is said in one part. */
export interface AboutText {
	readonly paragraphs: readonly Text[];
	/** Points of a list below the paragraphs. */
	readonly points: readonly Text[];
}

/** All that is said, by part. */
export type About = Readonly<Partial<Record<AboutPart, AboutText>>>;

/** A mistake in a data file: where it stands, which event, what to do. */
export interface Problem {
	/** Path as the editor would type it, e.g. `data/events.yaml`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly column: number;
	/** "event 'x'", "actor 'y'"; empty where the whole file is meant. */
	readonly subject: string;
	/** What is wrong and how to mend it, in one sentence. */
	readonly message: string;
}
