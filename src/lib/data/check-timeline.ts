// timeline.yaml against itself: ids, languages, lanes and the opening period.
import type { Lang } from '../model/types';
import { duplicates, type Finding } from './findings';
import { field, idsOf, list, type Path } from './loose';
import { suggestion } from './nearest';
import { quote } from './quote';

const file = 'timeline.yaml';
const SECTIONS = ['sides', 'categories', 'lanes', 'kinds', 'presets'] as const;

/** `locales` are the languages that the interface speaks; every one, where left out. */
export function checkTimeline(root: unknown, locales?: readonly Lang[]): Finding[] {
	return [
		...SECTIONS.flatMap((section) => duplicates(field(root, section), file, [section])),
		...checkLanguages(root, locales),
		...checkSecond(root),
		...checkLanes(root),
		...checkOpening(root)
	];
}

function checkLanguages(root: unknown, locales?: readonly Lang[]): Finding[] {
	const languages = list(field(root, 'languages'));
	return languages.flatMap((lang, i): Finding[] => {
		if (typeof lang !== 'string') return [];
		const path: Path = ['languages', i];
		if (languages.indexOf(lang) < i) {
			return [{ file, path, message: `language ${quote(lang)} stands twice: remove one` }];
		}
		if (!locales || locales.includes(lang)) return [];
		const remedy = `write src/lib/i18n/messages/${lang}.ts, or remove it`;
		return [{ file, path, message: `language ${quote(lang)} has no messages: ${remedy}` }];
	});
}

function checkSecond(root: unknown): Finding[] {
	const languages = list(field(root, 'languages')).filter((lang) => typeof lang === 'string');
	const second = field(root, 'second');
	const entries = second && typeof second === 'object' ? Object.entries(second) : [];
	const unknown = entries.flatMap(([lang, other]: [string, unknown]): Finding[] => {
		const path: Path = ['second', lang];
		const findings: Finding[] = [];
		const not = (word: string) =>
			`second: ${quote(word)} is not a language of the timeline${suggestion(word, languages)}`;
		if (!languages.includes(lang)) findings.push({ file, path, part: 'key', message: not(lang) });
		if (typeof other === 'string' && !languages.includes(other)) {
			findings.push({ file, path, message: not(other) });
		}
		return findings;
	});
	if (languages.length < 2 || second === undefined) return unknown;
	const missing = languages
		.filter((lang) => field(second, lang) === undefined)
		.map((lang): Finding => {
			const message = `second has no entry for ${quote(lang)}: add the language of its second labels`;
			return { file, path: ['second'], message };
		});
	return [...unknown, ...missing];
}

function checkLanes(root: unknown): Finding[] {
	const categories = idsOf(field(root, 'categories'));
	const known = categories.map(({ id }) => id);
	const taken = new Map<string, Path>();
	const findings: Finding[] = [];
	for (const [lane, value] of list(field(root, 'lanes')).entries()) {
		for (const [i, category] of list(field(value, 'categories')).entries()) {
			if (typeof category !== 'string') continue;
			const path: Path = ['lanes', lane, 'categories', i];
			const other = taken.get(category);
			if (!known.includes(category)) {
				const message = `category ${quote(category)} is not known${suggestion(category, known)}`;
				findings.push({ file, path, message });
			} else if (other) {
				const message = `category ${quote(category)} stands in two lanes: remove it from one`;
				findings.push({ file, path, message, other });
			} else taken.set(category, path);
		}
	}
	for (const { id, index } of categories) {
		if (taken.has(id)) continue;
		const message = 'stands in no lane: add it to the categories of one';
		findings.push({ file, path: ['categories', index], message });
	}
	return findings;
}

function checkOpening(root: unknown): Finding[] {
	const presets = idsOf(field(root, 'presets')).map(({ id }) => id);
	const opening = field(root, 'opening');
	if (typeof opening !== 'string' || presets.includes(opening)) return [];
	const message = `opening: preset ${quote(opening)} is not known${suggestion(opening, presets)}`;
	return [{ file, path: ['opening'], message }];
}
