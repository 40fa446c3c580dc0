// Events that travel as files (docs/index-format.md): the index, read once, and the titles of what is in view. Fetched with
// the code for it by pages whose events are too many to travel inline.
import type { ChunkState } from '$lib/index-file/chunk-loader';
import { indexOfFile, type FileIndex } from '$lib/index-file/texts';
import { laneColumns } from '$lib/layout/lane-columns';
import type { Span } from '$lib/layout/scale';
import { chunkReader, chunkWorker } from './chunk-reader';
import { openFiles, positionOf, type Opened } from './opened-files';
import { windowWith } from './stops';
import { untrack } from 'svelte';
import type { View } from './view.svelte';

/** While the window moves, titles are asked for and come into the picture so many milliseconds apart: each time its rows are packed anew. */
const APART = 300;

/** And is shown so much later where no step of the window takes it along, milliseconds. */
const ALONE = 200;

/** The list waits for so many milliseconds of stillness. */
const STILL = 400;

/** The files of one page’s events, and how things stand with them. */
export class EventFiles {
	/** What the picture works on: another one whenever titles have come or gone. */
	index: FileIndex | undefined = $state.raw();
	/** The first of them, for whoever asks for no title: it stays the same. */
	whole: FileIndex | undefined = $state.raw();
	/** How things stand with the titles of the window. */
	titles: ChunkState = $state.raw({ waiting: 0, failed: 0 });
	/** Why the index could not be had. */
	failed: string | undefined = $state();
	/** What is listed: the window, once it has been still for a while, and the titles of that moment. */
	listed: { readonly index: FileIndex; readonly span: Span } | undefined = $state.raw();
	/** The event of the address, where it could not be looked up. */
	lost: string | undefined = $state();
	readonly #href: string;
	readonly #chunkAt = chunkReader(chunkWorker);
	readonly #view: View;
	#opening: Promise<Opened> | undefined;
	#opened: Opened | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When what waits to be shown began to wait, milliseconds. */
	#since = 0;
	/** When titles were last asked for, milliseconds. */
	#wanted = 0;
	/** Of the texts that are shown. */
	#version = -1;
	/** Whether the event that is looked up leaves the window as it is. */
	#stays = false;
	/** Position of the event that is looked up: its chunk stays until it is told. */
	#sought: number | undefined;

	/** `href` is the address of the files' folder, with a slash at its end. */
	constructor(href: string, view: View) {
		this.#href = href;
		this.#view = view;
	}

	/** Resolves when the index and the titles of the window are there. Rejects where the index is not, until `retry`. */
	async ready(): Promise<void> {
		const { file, loader } = await this.#open();
		await loader.settled();
		this.#show();
		if (this.index) void prepare(this.index, file.lanes.length);
	}

	/**
	 * Tells the event with this id, and brings the window to it unless `stays`; does nothing where there is none, or where
	 * the reader has opened another one meanwhile.
	 */
	async tell(id: string, stays: boolean): Promise<void> {
		this.lost = undefined;
		this.#stays = stays;
		const view = this.#view;
		try {
			const position = await positionOf(await this.#open(), id, (one) => (this.#sought = one));
			this.#sought = undefined;
			this.#show();
			if (position === undefined || !this.index || view.selected !== undefined) return;
			if (!stays) view.span = windowWith(this.index, position, view.span, view.domain);
			view.selected = id;
		} catch {
			if (view.selected === undefined) this.lost = id;
		}
	}

	/** Tries once more what has failed. */
	retry(): void {
		const { lost } = this;
		this.failed = undefined;
		this.#opened?.loader.retry();
		this.#show();
		// What fails again is told again.
		this.ready().catch(() => undefined);
		if (lost !== undefined) void this.tell(lost, this.#stays);
	}

	/** Begins, and follows the view for as long as the component lives during whose set-up this is called. */
	follow(): void {
		this.ready().catch(() => undefined);
		$effect(() => {
			const { moving, span } = this.#view;
			if (this.index) this.#want(moving, span);
		});
		$effect(() => {
			const { moving, span } = this.#view;
			const { index } = this;
			if (moving || !index) return;
			const timer = setTimeout(
				() => {
					this.listed = { index, span };
				},
				untrack(() => this.listed) ? STILL : 0
			);
			return () => {
				clearTimeout(timer);
			};
		});
		$effect(() => {
			const { selected } = this.#view;
			const { texts, loader } = this.#opened ?? {};
			const position = selected === undefined ? this.#sought : texts?.ids.indexOf(selected);
			loader?.hold(position === -1 ? undefined : position);
		});
		$effect(() => () => {
			clearTimeout(this.#timer);
		});
	}

	/**
	 * To be called whenever the window steps or comes to rest, before that is drawn: shows what has come together with it. By
	 * itself it would cost as much as a step, often in the same frame.
	 */
	joinStep(): void {
		if (this.#timer === undefined) return;
		if (!this.#view.moving || performance.now() - this.#since >= APART) this.#show();
	}

	#open(): Promise<Opened> {
		if (this.failed !== undefined) return Promise.reject(new Error(this.failed));
		this.#opening ??= this.#read();
		return this.#opening;
	}

	async #read(): Promise<Opened> {
		try {
			const opened = await openFiles(this.#href, {
				chunkAt: this.#chunkAt,
				changed: () => {
					this.#soon();
				},
				moving: () => this.#view.moving
			});
			this.#opened = opened;
			opened.loader.want(this.#view.goal);
			return opened;
		} catch (reason) {
			this.#opening = undefined;
			this.failed = reason instanceof Error ? reason.message : String(reason);
			throw reason;
		}
	}

	/** Asks for the titles of a window; of one that moves only now and then. */
	#want(moving: boolean, span: Span): void {
		const now = performance.now();
		if (moving && now - this.#wanted < APART) return;
		this.#wanted = now;
		// A glide wants what it leads to, not what it passes.
		this.#opened?.loader.want(moving ? this.#view.goal : span);
		this.#soon();
	}

	/** Shows what has come, all that comes in one moment at once. */
	#soon(): void {
		if (this.#timer !== undefined) return;
		this.#since = performance.now();
		this.#timer = setTimeout(
			() => {
				this.#show();
			},
			this.#view.moving ? APART + ALONE : 0
		);
	}

	#show(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (!this.#opened) return;
		const { file, texts, loader } = this.#opened;
		this.titles = loader.state();
		if (this.#version === texts.version) return;
		this.#version = texts.version;
		this.index = indexOfFile(file, texts);
		this.whole ??= this.index;
	}
}

/** Chooses rows for all that is long, lane by lane, before a near window asks for all at once. */
async function prepare(index: FileIndex, lanes: number): Promise<void> {
	for (const { long } of laneColumns(index, lanes)) {
		await new Promise((done) => setTimeout(done, APART));
		long(1, 0, 0);
	}
}
