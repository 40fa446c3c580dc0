// The index files of a data folder (docs/index-format.md), as far as the build has to do with them: it draws from them, and
// brings them to where the site goes.
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { chunkPath, INDEX_NAME, type IndexFile } from './lib/index-file/format';
import { readChunk } from './lib/index-file/read-chunk';
import { readIndex } from './lib/index-file/read-index';
import { eventTexts, indexOfFile, type FileIndex } from './lib/index-file/texts';
import { wantedChunks } from './lib/index-file/wanted';
import type { ReadIndex } from './lib/data/read';
import type { Span } from './lib/layout/scale';
import { OPEN } from './lib/model/event-index';

/** Where the files lie in the site. */
const ADDRESS = 'events-index';

const MODULE = 'virtual:timeline/files';

/** The index in a folder. Throws where there is none, or it is not one. */
function indexIn(folder: string): IndexFile {
	return readIndex(gunzipSync(readFileSync(join(folder, INDEX_NAME))));
}

/** The days of the index in a folder, or what is wrong with it. */
export const daysOfIndex: ReadIndex = (folder, names) => {
	let file;
	try {
		file = indexIn(folder);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { fault: `${why}: make it with npm run index -- FILE.csv ${folder}` };
	}
	for (const name of ['lanes', 'sides', 'languages'] as const) {
		if (file[name].join() === names[name].join()) continue;
		const other = `its ${name} are ${file[name].join(', ')} and not ${names[name].join(', ')}`;
		return { fault: `${other}: make it again with npm run index -- FILE.csv ${folder} --force` };
	}
	if (file.columns.size === 0) return { fault: 'it holds no event: leave it out' };
	return { days: knownDays(file) };
};

function knownDays({ columns: { size, start, end } }: IndexFile): [number, number] {
	let [first, last] = [OPEN, -OPEN];
	for (let i = 0; i < size; i++) {
		const [from = 0, to = 0] = [start[i], end[i]];
		first = Math.min(first, from === -OPEN ? to - 1 : from);
		last = Math.max(last, to === OPEN ? from + 1 : to);
	}
	return [first, last];
}

/** The index in a folder with the titles that pictures of these windows may set. */
export function drawnIndex(folder: string, windows: readonly Span[]): FileIndex {
	const file = indexIn(folder);
	const texts = eventTexts(file);
	for (const chunk of new Set(windows.flatMap((window) => wantedChunks(file, window)))) {
		texts.add(
			readChunk(gunzipSync(readFileSync(join(folder, chunkPath(file, chunk)))), file, chunk)
		);
	}
	return indexOfFile(file, texts);
}

/** The folder that timeline.yaml names; what is wrong with that file is told by whoever reads it all. */
function folderOf(dir: string): string | undefined {
	try {
		const timeline: unknown = parse(readFileSync(join(dir, 'timeline.yaml'), 'utf8'));
		const name = (timeline as { readonly index?: unknown } | null)?.index;
		return typeof name === 'string' ? resolve(dir, name) : undefined;
	} catch {
		return undefined;
	}
}

/** Vite plugin: serves `virtual:timeline/files`, and the files themselves at `/events-index/`. */
export function eventFiles({ dir }: { readonly dir: string }): Plugin {
	const folder = folderOf(dir);
	return {
		name: 'event-files',
		resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
		load(id) {
			if (id !== `\0${MODULE}`) return undefined;
			if (folder === undefined || this.environment.config.consumer === 'client')
				return 'export default undefined;';
			return [
				`import timeline from 'virtual:timeline';`,
				`import { drawnIndex } from ${JSON.stringify(import.meta.filename)};`,
				`export default drawnIndex(${JSON.stringify(folder)}, timeline.presets);`
			].join('\n');
		},
		// Beside the browser's part of the build: Kit copies it to wherever the site goes.
		writeBundle(options) {
			if (folder === undefined || this.environment.config.consumer !== 'client') return;
			if (options.dir) cpSync(folder, join(options.dir, ADDRESS), { recursive: true });
		},
		configureServer(server) {
			if (folder === undefined) return;
			server.middlewares.use((request, response, next) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				const [, name] = path.split(`/${ADDRESS}/`);
				if (name === undefined || !/^[\w-]+(\/[\w-]+)?\.bin$/.test(name)) {
					next();
					return;
				}
				try {
					const bytes = readFileSync(join(folder, name));
					response.setHeader('content-type', 'application/octet-stream');
					response.end(bytes);
				} catch {
					response.statusCode = 404;
					response.end();
				}
			});
		}
	};
}
