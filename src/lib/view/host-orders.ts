// What the page around an embed may ask of it: no more than the query could, and read as the query is.
import type { HostMessage } from '$lib/embed/protocol';
import type { Span } from '$lib/layout/scale';
import { filterParams } from './filter-params';
import type { Filters } from './filters.svelte';
import { viewParams } from './params';
import type { View } from './view.svelte';

/** An embed of any kind as far as orders concern it. */
interface Framed {
	readonly lang: string;
	/** The same embed in each language. */
	readonly embeds: Readonly<Record<string, string>>;
}

/** The embed of a timeline. */
export interface Ordered extends Framed {
	readonly view: View;
	readonly filters: Filters;
	/** Ids of its events. */
	readonly ids: readonly string[];
	/** The window that it opened with. */
	readonly opening: Span;
}

/** Does what a message asks; what cannot be done is left undone. */
export function follow(message: HostMessage, ordered: Ordered): void {
	const { view, filters, ids, opening } = ordered;
	switch (message.type) {
		case 'timeline:setRange': {
			const { span } = viewParams(queryOf(message, ['from', 'to']), opening, view.domain);
			if (span) view.glideTo(span);
			break;
		}
		case 'timeline:selectEvent':
			if (message.id === null) view.selected = undefined;
			else if (ids.includes(message.id)) view.selected = message.id;
			break;
		case 'timeline:setFilter':
			filters.clear();
			askFor(filters, new URLSearchParams(message.filter));
			break;
		default:
			followFrame(message, ordered);
	}
}

/** The part of it that every embed can do. */
export function followFrame(message: HostMessage, { lang, embeds }: Framed): void {
	switch (message.type) {
		case 'timeline:setLanguage':
			// Only a name of its own: `constructor` is no language.
			if (message.lang !== lang && Object.hasOwn(embeds, message.lang))
				location.replace(`${embeds[message.lang]}${location.search}${location.hash}`);
			break;
		case 'timeline:setTheme':
			if (message.theme === 'auto') delete document.documentElement.dataset.theme;
			else document.documentElement.dataset.theme = message.theme;
			break;
		default:
	}
}

/** Asks for what a query asks for; where that is anything, what finds it is brought. */
export function askFor(filters: Filters, query: URLSearchParams): void {
	filters.ask(filterParams(query));
	if (filters.asked) filters.wake();
}

function queryOf<T extends object>(message: T, names: readonly (keyof T & string)[]) {
	const query = new URLSearchParams();
	for (const name of names) {
		const value = message[name];
		if (typeof value === 'string') query.set(name, value);
	}
	return query;
}
