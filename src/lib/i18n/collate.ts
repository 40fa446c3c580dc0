// Alphabetical order of names: Intl's, after what a language leaves out of it (titles of honour, articles).
import type { Actor } from '../model/types';
import type { Locale } from './locale';

/** Names that begin with one letter. */
export interface LetterGroup<T> {
	/** The letter, without marks: Arabic alef for all its forms. */
	readonly letter: string;
	readonly items: readonly T[];
}

/** The name as it is looked up: "Prince Saud" under "Saud", "البنك" under "بنك"; a body's title is part of its name. */
export function lookUpName({ messages }: Locale, name: string, type: Actor['type']): string {
	const { honorifics, articles } = messages.pages.actor;
	const title =
		type === 'person' ? honorifics.find((one) => name.startsWith(`${one} `)) : undefined;
	const bare = title ? name.slice(title.length + 1) : name;
	const article = articles.find((one) => bare.startsWith(one) && bare.length > one.length + 1);
	return article ? bare.slice(article.length) : bare;
}

/** Items in the alphabetical order of their names, under the letters that those begin with. */
export function byLetter<T>(
	locale: Locale,
	items: readonly T[],
	type: Actor['type'],
	nameOf: (item: T) => string
): LetterGroup<T>[] {
	const whole = new Intl.Collator(locale.intl);
	const base = new Intl.Collator(locale.intl, { sensitivity: 'base' });
	const named = items
		.map((item) => ({ item, name: lookUpName(locale, nameOf(item), type) }))
		.sort((a, b) => whole.compare(a.name, b.name) || whole.compare(nameOf(a.item), nameOf(b.item)));
	const groups: { letter: string; items: T[] }[] = [];
	for (const { item, name } of named) {
		const letter = initial(name);
		const last = groups.at(-1);
		if (last && base.compare(last.letter, letter) === 0) last.items.push(item);
		else groups.push({ letter, items: [item] });
	}
	return groups;
}

/** The first letter without its marks, as a capital where the script has any. */
function initial(name: string): string {
	const [first = ''] = name.normalize('NFD');
	return first.toUpperCase();
}
