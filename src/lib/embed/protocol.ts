// What an embed and the page around it say to each other (docs/embedding.md), by postMessage. Whatever comes from the
// other side is unknown until it has been read here; junk is ignored and never throws.
import type { Lang } from '../model/types';

/** Every message of ours carries it. A later version may add fields and types, and changes none of these. */
export const VERSION = 1;

/** Heights that an embed asks for, CSS pixels. */
export const LOWEST = 150;
export const TALLEST = 900;

/** Embed → host, each with the version. Days are `YYYY-MM-DD`, both included. */
export type EmbedMessage =
	| { readonly type: 'timeline:ready'; readonly lang: Lang }
	| { readonly type: 'timeline:resize'; readonly height: number }
	| { readonly type: 'timeline:rangechange'; readonly from: string; readonly to: string }
	| {
			readonly type: 'timeline:select';
			/** The event's id, and its days as far as they are known; null where the panel was closed. */
			readonly id: string | null;
			readonly start?: string;
			readonly end?: string;
	  };

/** Filters by name, as in the query: comma lists, or words to find. */
export const FILTERS = ['category', 'side', 'kind', 'status', 'tier', 'q'] as const;
export type Filter = (typeof FILTERS)[number];

/** Host → embed. `hello` asks for `ready` and the height again: the host's script may have come late. */
export type HostMessage =
	| { readonly type: 'timeline:hello'; readonly version: 1 }
	| {
			readonly type: 'timeline:setRange';
			readonly version: 1;
			/** `YYYY[-MM[-DD]]` */
			readonly from?: string;
			readonly to?: string;
	  }
	| { readonly type: 'timeline:selectEvent'; readonly version: 1; readonly id: string | null }
	| { readonly type: 'timeline:setLanguage'; readonly version: 1; readonly lang: Lang }
	| {
			readonly type: 'timeline:setTheme';
			readonly version: 1;
			readonly theme: 'light' | 'dark' | 'auto';
	  }
	| {
			readonly type: 'timeline:setFilter';
			readonly version: 1;
			readonly filter: Readonly<Partial<Record<Filter, string>>>;
	  };

type Fields = Readonly<Record<string, unknown>>;

/** Longest text that is looked at. */
const LONGEST = 200;

/** Reads what the page around says; undefined for anything that is no message of ours. Never throws. */
export function hostMessage(data: unknown): HostMessage | undefined {
	const fields = ours(data);
	if (!fields) return undefined;
	const version = VERSION;
	switch (fields.type) {
		case 'timeline:hello':
			return { type: 'timeline:hello', version };
		case 'timeline:setRange': {
			const [from, to] = [text(fields.from), text(fields.to)];
			if (from === undefined && to === undefined) return undefined;
			return { type: 'timeline:setRange', version, from, to };
		}
		case 'timeline:selectEvent': {
			const id = fields.id === null ? null : text(fields.id);
			return id === undefined ? undefined : { type: 'timeline:selectEvent', version, id };
		}
		case 'timeline:setLanguage': {
			const lang = text(fields.lang)?.toLowerCase();
			return lang === undefined ? undefined : { type: 'timeline:setLanguage', version, lang };
		}
		case 'timeline:setTheme': {
			const theme = text(fields.theme)?.toLowerCase();
			if (theme !== 'light' && theme !== 'dark' && theme !== 'auto') return undefined;
			return { type: 'timeline:setTheme', version, theme };
		}
		case 'timeline:setFilter': {
			const filter = record(fields.filter);
			if (!filter) return undefined;
			const entries = FILTERS.flatMap((name) => {
				const value = Object.hasOwn(filter, name) ? text(filter[name]) : undefined;
				return value === undefined ? [] : [[name, value] as const];
			});
			return { type: 'timeline:setFilter', version, filter: Object.fromEntries(entries) };
		}
		default:
			return undefined;
	}
}

/** The height to ask for, of what is there to show: whole pixels, within the limits. */
export function askedHeight(natural: number): number {
	return Math.min(TALLEST, Math.max(LOWEST, Math.ceil(natural)));
}

/** The secret that WordPress puts behind the address of an embed (`#?secret=…`), letters and digits. */
export function wordPressSecret(hash: string): string | undefined {
	return /[#?&]secret=(\w{10})(?!\w)/.exec(hash)?.[1];
}

/** Whether the page around is WordPress asking for the height; it says `ready` once its own script is there. */
export function isWordPressReady(data: unknown, secret: string | undefined): boolean {
	const fields = record(data);
	return secret !== undefined && fields?.['message'] === 'ready' && fields['secret'] === secret;
}

/** The same height in each dialect that content systems understand: AMP, Medium and, with its secret, WordPress. */
export function heightDialects(
	height: number,
	address: string,
	secret: string | undefined
): readonly unknown[] {
	return [
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: address, context: 'iframe.resize', height }),
		...(secret === undefined ? [] : [{ message: 'height', value: height, secret }])
	];
}

function ours(data: unknown): Fields | undefined {
	const fields = record(data);
	return fields?.['version'] === VERSION && typeof fields['type'] === 'string' ? fields : undefined;
}

function record(data: unknown): Fields | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Fields)
		: undefined;
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.length <= LONGEST ? value.trim() : undefined;
}
