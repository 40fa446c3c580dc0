// `vite dev` on a copy of a data folder: a server and files of a test's own.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from '../../src/cli/serve.js';

const ROOT = join(import.meta.dirname, '../..');

export interface DevServer {
	/** Address without a slash at its end. */
	readonly origin: string;
	/** The folder that the server watches. */
	readonly data: string;
	/** Replaces a piece of text that stands in a file exactly once. */
	readonly edit: (file: string, from: string, to: string) => void;
	readonly stop: () => Promise<void>;
}

/** Starts the server; resolves once it answers, rejects with what it said where it ends before that. */
export async function startDev(dataFolder: string): Promise<DevServer> {
	const data = mkdtempSync(join(tmpdir(), 'timeline-dev-'));
	cpSync(join(ROOT, dataFolder), data, { recursive: true });
	// Inside the repository, where generated modules find the packages that they import.
	const parent = join(ROOT, '.svelte-kit/builds');
	mkdirSync(parent, { recursive: true });
	const kit = mkdtempSync(join(parent, 'dev-'));
	const port: unknown = await freePort();
	const origin = `http://localhost:${String(port)}`;
	const child = spawn(
		process.execPath,
		[join(ROOT, 'node_modules/vite/bin/vite.js'), 'dev', '--port', String(port), '--strictPort'],
		{
			cwd: ROOT,
			env: { ...process.env, BASE_PATH: '', DATA_DIR: data, KIT_OUT_DIR: relative(ROOT, kit) }
		}
	);
	process.once('exit', () => child.kill());
	let said = '';
	child.stdout.on('data', (text: Buffer) => (said += stripVTControlCharacters(text.toString())));
	child.stderr.on('data', (text: Buffer) => (said += stripVTControlCharacters(text.toString())));
	const ended = new Promise<void>((resolve) =>
		child.on('exit', () => {
			resolve();
		})
	);
	const ready = new Promise<void>((resolve, reject) => {
		child.stdout.on('data', () => {
			if (said.includes(`:${String(port)}`)) resolve();
		});
		void ended.then(() => {
			reject(new Error(`vite dev ended: ${said}`));
		});
	});
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		for (const folder of [data, kit]) rmSync(folder, { recursive: true, force: true });
	};
	const edit = (file: string, from: string, to: string) => {
		const path = join(data, file);
		const text = readFileSync(path, 'utf8');
		if (text.split(from).length !== 2) throw new Error(`not once in ${file}: ${from}`);
		writeFileSync(
			path,
			text.replace(from, () => to)
		);
	};
	await ready.catch(async (error: unknown) => {
		await stop();
		throw error;
	});
	return { origin, data, edit, stop };
}
