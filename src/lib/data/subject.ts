// Whom a problem concerns: "event 'x'", "lane 'y'".
import type { DataFile } from './files';
import { field, list, type Path } from './loose';
import { quote } from './quote';

const SECTIONS: Readonly<Record<string, string>> = {
	sides: 'side',
	categories: 'category',
	lanes: 'lane',
	kinds: 'kind',
	presets: 'preset',
	series: 'series',
	conflicts: 'conflict'
};

const ITEMS: Readonly<Partial<Record<DataFile, string>>> = {
	'events.yaml': 'event',
	'actors.yaml': 'actor',
	'places.yaml': 'place',
	'stories.yaml': 'story'
};

/** The subject of a path, and how many of its steps lead to it; an empty subject is the whole file. */
export function subjectOf(
	file: DataFile,
	value: unknown,
	path: Path
): { subject: string; depth: number } {
	const [first, second] = path;
	const item = ITEMS[file];
	if (item && typeof first === 'number') return { subject: named(item, value, first), depth: 1 };
	const section = typeof first === 'string' ? SECTIONS[first] : undefined;
	if (section && typeof first === 'string' && typeof second === 'number') {
		return { subject: named(section, field(value, first), second), depth: 2 };
	}
	return { subject: '', depth: 0 };
}

function named(noun: string, items: unknown, index: number): string {
	const id = field(list(items)[index], 'id');
	return typeof id === 'string' ? `${noun} ${quote(id)}` : `${noun} ${index + 1} of the file`;
}

/** `sources[0].url` for a path. */
export function fieldName(path: Path): string {
	return path.reduce<string>((name, step) => {
		if (typeof step === 'number') return `${name}[${step}]`;
		return name ? `${name}.${step}` : step;
	}, '');
}
