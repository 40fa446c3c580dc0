// What an embed knows: what all embeds of its language share, and its own part of that.
import type { LocaleModule } from '../i18n/locale';
import type { IndexData } from '../model/event-index';
import { indexPart } from '../model/index-part';
import type { TimelineMeta } from '../model/meta';
import type { Day, Lang } from '../model/types';

/** The same for every embed of a language. The plain embed carries it; its twins load it once for all. */
export interface SharedData {
	readonly words: LocaleModule;
	readonly languages: readonly { readonly lang: Lang; readonly dir: 'ltr' | 'rtl' }[];
	readonly meta: TimelineMeta;
	readonly index: IndexData;
}

/** Addresses, from the root of the host. */
export interface EmbedAddresses {
	/** The page that the embed stands for, and that of the whole timeline. */
	readonly page: string;
	readonly home: string;
	/** What the addresses of events and of periods begin with. */
	readonly event: string;
	readonly period: string;
	/** The same embed in each language. */
	readonly embeds: Readonly<Record<Lang, string>>;
	/** The script that searches and filters; loaded when either is asked for. */
	readonly find: string;
	/** The script that tells of events outside of the list, where there are any. */
	readonly told?: string;
}

/** What one embed carries besides. */
export interface OwnData {
	/** The window that it opens with. */
	readonly span: { readonly from: Day; readonly to: Day };
	readonly title: string;
	readonly addresses: EmbedAddresses;
	/** Whether its list holds all events, and not only those of that window. */
	readonly whole?: boolean;
	/** Number of the events in its list. */
	readonly total: number;
	/** Id of the event that it is about, where it is about one. */
	readonly about?: string;
	/** Positions of its events in the index, where it does not show all. */
	readonly only?: readonly number[];
}

/** All that the component is given. */
export type EmbedData = SharedData & Omit<OwnData, 'only'>;

/** Puts the two together. An embed of one event ends where its window ends: beyond it are events that it lacks. */
export function embedData(shared: SharedData, { only, ...own }: OwnData): EmbedData {
	const { words, languages, meta, index } = shared;
	const { from, to } = own.span;
	return {
		...own,
		words,
		languages,
		meta: own.about === undefined ? meta : { ...meta, domain: [from, to], presets: [] },
		index: only ? indexPart(index, only) : index
	};
}
