// A data folder → the timeline, or every problem in it. Bad data never throws.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Day, Lang, Problem, Timeline } from '../model/types';
import { check, type CheckOptions } from './check';
import { problemsOf } from './findings';
import { isOptional, perFile, type DataFile, type FilesAtHand, type PerFile } from './files';
import { resolve } from './resolve';
import { LARGEST_FILE, readDocument, tooLarge, unreadable, type PositionedDocument } from './yaml';

export { formatProblem, formatProblems } from './problem';
export { buildDay } from './build-day';

/** The timeline, or what keeps it from being one. */
export type Reading = { readonly timeline: Timeline } | { readonly problems: readonly Problem[] };

/**
 * The days [from, to) of the index files in a folder, or why they are not for the timeline with these lanes, sides and
 * languages.
 */
export type ReadIndex = (
	folder: string,
	names: Readonly<Record<'lanes' | 'sides' | 'languages', readonly string[]>>
) => { readonly days: readonly [Day, Day] } | { readonly fault: string };

/** How a data folder is read. */
export interface ReadOptions extends CheckOptions {
	/** Reads the index files that timeline.yaml names; left out, they are not looked at. */
	readonly readIndex?: ReadIndex;
	/** Files that stand for those of the folder: `{ 'events.yaml': 'draft.yaml' }`. */
	readonly instead?: Partial<PerFile<string>>;
}

/** Reads, checks and resolves the folder. Files are only read. */
export function readTimeline(dir: string, options: ReadOptions): Reading {
	const { instead, readIndex, ...rest } = options;
	const paths = perFile((file) => instead?.[file] ?? join(dir, file));
	return reading(
		perFile((file) => readFile(paths[file], isOptional(file))),
		perFile((file) => typed(paths[file])),
		rest,
		readIndex && ((folder, names) => readIndex(join(dir, folder), names))
	);
}

/** The same for files at hand: their texts or bytes; what a folder may lack may be left out. */
export function timelineOf(
	files: FilesAtHand<string | Uint8Array>,
	options: CheckOptions,
	name: (file: DataFile) => string = (file) => `data/${file}`
): Reading {
	return reading(
		perFile((file) => (files[file] === undefined ? unreadable([]) : readDocument(files[file]))),
		perFile(name),
		options
	);
}

/** Languages for which a folder holds messages: `ar.ts` → `ar`. */
export function localesIn(dir: string | URL): Lang[] {
	const names = existsSync(dir) ? readdirSync(dir) : [];
	return names.flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);
}

function reading(
	documents: PerFile<PositionedDocument>,
	names: PerFile<string>,
	options: CheckOptions,
	readIndex?: ReadIndex
): Reading {
	const result = check(documents, names, options);
	if ('problems' in result) return result;
	const { checked } = result;
	const { index, lanes, sides, languages } = checked.timeline;
	if (index === undefined || !readIndex) return { timeline: resolve(checked) };
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	const read = readIndex(index, { lanes: ids(lanes), sides: ids(sides), languages });
	if ('days' in read) return { timeline: resolve(checked, read.days) };
	const message = `index: ${read.fault}`;
	const finding = { file: 'timeline.yaml', path: ['index'], message } as const;
	return { problems: problemsOf([finding], documents, names) };
}

function readFile(path: string, optional: boolean): PositionedDocument {
	try {
		if (statSync(path).size > LARGEST_FILE) return unreadable([tooLarge()]);
		return readDocument(readFileSync(path));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === 'ENOENT' && optional) return unreadable([]);
		const reason =
			code === 'ENOENT' ? 'the file does not exist: create it' : `cannot be read: ${code}`;
		return unreadable([{ line: 1, column: 1, message: reason }]);
	}
}

/** The path as an editor would type it: from the working directory, with slashes. */
function typed(path: string): string {
	const short = relative(process.cwd(), path);
	return (short.startsWith('..') ? path : short).split(sep).join('/');
}
