// Writes the files of an index into a folder: all of them, or none.
import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);
const INDEX = 'index.bin';

/** How hard to pack: titles take half the time of the usual level 6 at 5, and a twentieth more room. */
const LEVELS = { index: 6, titles: 5 };

/** Why nothing can be written there; undefined where it can. */
export function occupied(folder, force) {
	if (!existsSync(folder)) return undefined;
	const files = readdirSync(folder);
	if (files.length === 0) return undefined;
	if (!files.includes(INDEX)) return `${folder} holds other files: name another folder`;
	return force ? undefined : `${folder} holds an index: add --force to replace it`;
}

/** Begins a folder that appears under its name only when `finish` is called. */
export function indexFolder(folder) {
	const target = resolve(folder);
	const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
	return {
		/** Writes a file, packed; resolves to its size. */
		async write(path, bytes) {
			const packed = await pack(bytes, { level: path === INDEX ? LEVELS.index : LEVELS.titles });
			await mkdir(dirname(join(draft, path)), { recursive: true });
			await writeFile(join(draft, path), packed);
			return packed.length;
		},
		finish() {
			// What mkdtemp makes is for its maker only; this is to be served.
			chmodSync(draft, 0o755);
			rmSync(target, { recursive: true, force: true });
			renameSync(draft, target);
		},
		discard() {
			rmSync(draft, { recursive: true, force: true });
		}
	};
}
