// Builds the site of a data folder into a temporary folder, and reads what came out.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
export const OTHER_PAIR = 'tests/fixtures/other-pair';

/** What the test runner puts into the environment makes Vite build something else. */
const RUNNERS = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|BASE_PATH$|SITE_URL$)/;

/** A finished site: its files by their path from its root, with slashes. */
export interface Site {
	readonly files: ReadonlyMap<string, Buffer>;
	readonly text: (file: string) => string;
	/** Files whose names end so, in order. */
	readonly ending: (...ends: readonly string[]) => string[];
}

/** Builds the fixture of another pair of countries. Rejects with what Vite said. */
export async function buildSite(env: Readonly<Record<string, string>> = {}): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-build-'));
	// Inside the repository, where generated modules find the packages that they import.
	const parent = join(ROOT, '.svelte-kit/builds');
	mkdirSync(parent, { recursive: true });
	const kit = mkdtempSync(join(parent, 'test-'));
	try {
		await vite(['build', '--logLevel', 'error'], {
			DATA_DIR: OTHER_PAIR,
			BUILD_DIR: folder,
			KIT_OUT_DIR: relative(ROOT, kit),
			...env
		});
		return siteIn(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
		rmSync(kit, { recursive: true, force: true });
	}
}

function vite(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
	const inherited = Object.entries(process.env).filter(([name]) => !RUNNERS.test(name));
	const command = join(ROOT, 'node_modules/vite/bin/vite.js');
	const options = { cwd: ROOT, env: { ...Object.fromEntries(inherited), ...env } };
	return new Promise((resolve, reject) => {
		execFile(process.execPath, [command, ...args], options, (error, out, err) => {
			if (error) reject(new Error(`${out}\n${err}`));
			else resolve();
		});
	});
}

/** The finished site in a folder. */
export function siteIn(folder: string): Site {
	const files = new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
	const text = (file: string) => {
		const bytes = files.get(file);
		if (!bytes) throw new Error(`the build holds no ${file}`);
		return bytes.toString('utf8');
	};
	const ending = (...ends: readonly string[]) =>
		[...files.keys()].filter((file) => ends.some((end) => file.endsWith(end)));
	return { files, text, ending };
}

/** A line for each file: its path and the hash of its bytes. */
export function fingerprints({ files }: Site): string[] {
	return [...files].map(
		([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`
	);
}
