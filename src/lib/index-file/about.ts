// The words of an index: names of lanes, sides and languages, and its levels. JSON, checked.
import { IndexFileError, type IndexAbout } from './format';

/** The words of an index and, for each level, the days of a chunk and how many there are. */
export interface About extends IndexAbout {
	readonly levels: readonly { readonly days: number; readonly chunks: number }[];
}

/** Lanes, sides and languages are numbered in bytes. */
const MOST_NAMES = 256;

/** Throws an IndexFileError where the bytes are not UTF-8, not JSON or not what is expected. */
export function readAbout(bytes: Uint8Array): About {
	const read = parse(bytes);
	const about = typeof read === 'object' && read !== null ? read : {};
	const of = (name: string): unknown => (about as Record<string, unknown>)[name];
	const names = (name: string): string[] => {
		const list = of(name);
		const isList = Array.isArray(list) && list.length <= MOST_NAMES;
		if (isList && list.every((one) => typeof one === 'string')) return list;
		throw new IndexFileError(`index: ${name} are not a list of at most ${MOST_NAMES} names`);
	};
	const levels = of('levels');
	if (!Array.isArray(levels) || levels.length > 32 || !levels.every(isLevel)) {
		throw new IndexFileError('index: its levels are not a list of days and numbers of chunks');
	}
	return {
		lanes: names('lanes'),
		sides: names('sides'),
		languages: names('languages'),
		levels: levels.map(({ days, chunks }) => ({ days, chunks }))
	};
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		throw new IndexFileError('index: the names of lanes and sides cannot be read');
	}
}

function isLevel(level: unknown): level is About['levels'][number] {
	if (typeof level !== 'object' || level === null) return false;
	const { days, chunks } = level as { readonly days?: unknown; readonly chunks?: unknown };
	const isCount = (n: unknown) => Number.isSafeInteger(n) && Number(n) >= 0;
	return isCount(days) && isCount(chunks);
}
