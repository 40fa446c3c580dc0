// Fetches the chunks that a window wants, each once, and keeps the latest. What fails is told and can be tried again; all
// others come regardless.
import type { Span } from '../layout/scale';
import type { Chunk, ChunkTexts, IndexFile } from './format';
import type { EventTexts } from './texts';
import { chunksAround, wantedChunks } from './wanted';

/** Chunks that are kept, wanted or not: 24 of 1,024 events are some 4 MB. */
const KEPT = 24;

/** Chunks that are fetched at the same time. */
const AT_ONCE = 4;

/** Pause after each chunk while the picture moves, milliseconds: some three frames. Read by the page itself, one takes a good part of a frame. */
const PAUSE = 50;

/** How things stand with the chunks of the window. */
export interface ChunkState {
	/** Chunks that are still to come. */
	readonly waiting: number;
	/** Chunks that could not be had. */
	readonly failed: number;
	/** Why the first of them failed. */
	readonly reason?: string;
}

/** Brings titles for the window at hand. */
export interface ChunkLoader {
	/** Has the chunks of a window fetched: those of the windows before it no longer, unless under way. */
	readonly want: (window: Span) => void;
	/** Has the event at a position stay, with those beside it, whatever the window; none, where it is left out. */
	readonly hold: (position?: number) => void;
	/** Resolves when nothing is waited for any longer, come or failed. */
	readonly settled: () => Promise<void>;
	/** Tries what has failed once more. */
	readonly retry: () => void;
	readonly state: () => ChunkState;
}

/** What a loader works with. */
export interface LoaderInput {
	readonly file: IndexFile;
	/** Where texts are put. */
	readonly texts: EventTexts;
	/** Fetches and reads a chunk; rejects where that cannot be done. */
	readonly read: (chunk: Chunk) => Promise<ChunkTexts>;
	/** Called when texts have come or gone, or a chunk has failed. */
	readonly changed: () => void;
	/** Whether the picture moves: chunks come one by one then, with pauses for its frames. */
	readonly moving?: () => boolean;
	readonly kept?: number;
}

/** A loader for the chunks of one index file. */
export function chunkLoader({
	file,
	texts,
	read,
	changed,
	moving = () => false,
	kept = KEPT
}: LoaderInput): ChunkLoader {
	/** What is there, what was wanted least lately first. */
	const loaded = new Map<Chunk, ChunkTexts>();
	const underWay = new Set<Chunk>();
	const failed = new Map<Chunk, string>();
	/** What is held, then what the window wants. */
	let wanted: readonly Chunk[] = [];
	let held: readonly Chunk[] = [];
	let seen: readonly Chunk[] = [];
	const waiting: (() => void)[] = [];
	let pausing = false;

	const isMissing = (chunk: Chunk) =>
		!loaded.has(chunk) && !underWay.has(chunk) && !failed.has(chunk);

	function next(): void {
		if (pausing) return;
		const most = moving() ? 1 : AT_ONCE;
		for (const chunk of wanted.filter(isMissing)) {
			if (underWay.size >= most) return;
			void load(chunk);
		}
	}

	async function load(chunk: Chunk): Promise<void> {
		underWay.add(chunk);
		try {
			const found = await read(chunk);
			loaded.set(chunk, found);
			texts.add(found);
			forget();
		} catch (reason) {
			failed.set(chunk, reason instanceof Error ? reason.message : String(reason));
		}
		underWay.delete(chunk);
		pause();
		next();
		changed();
		tell();
	}

	function pause(): void {
		if (pausing || !moving()) return;
		pausing = true;
		setTimeout(() => {
			pausing = false;
			next();
		}, PAUSE);
	}

	const isThere = (chunk: Chunk) => loaded.has(chunk) || failed.has(chunk);

	function tell(): void {
		if (!wanted.every(isThere)) return;
		for (const done of waiting.splice(0)) done();
	}

	function wantAll(): void {
		const now = [...new Set([...held, ...seen])];
		if (now.length === wanted.length && now.every((chunk, k) => chunk === wanted[k])) return;
		wanted = now;
		for (const chunk of wanted) {
			const there = loaded.get(chunk);
			if (there && loaded.delete(chunk)) loaded.set(chunk, there);
		}
		next();
		tell();
	}

	/** Lets go of the chunks beyond `kept` that no window has wanted for longest. */
	function forget(): void {
		for (const [chunk, gone] of loaded) {
			if (loaded.size <= kept) return;
			if (wanted.includes(chunk)) continue;
			loaded.delete(chunk);
			texts.remove(gone, loaded.values());
		}
	}

	return {
		want(window) {
			seen = wantedChunks(file, window);
			wantAll();
		},
		hold(position) {
			held = position === undefined ? [] : chunksAround(file, position);
			wantAll();
		},
		settled: () =>
			new Promise((done) => {
				waiting.push(done);
				tell();
			}),
		retry() {
			failed.clear();
			next();
		},
		state() {
			const missed = wanted.filter((chunk) => failed.has(chunk));
			return {
				waiting: wanted.filter((chunk) => !isThere(chunk)).length,
				failed: missed.length,
				...(missed[0] && { reason: failed.get(missed[0]) ?? '' })
			};
		}
	};
}
