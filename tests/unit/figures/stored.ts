// The stored pictures: where they are, and how they are brought up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/unit/figures/stored';
/** Where a picture that came out otherwise is left to look at, beside the stored one. */
const OTHERWISE = 'test-results/figures';

/** Whether this run writes the pictures instead of comparing them. */
export const UPDATING = Boolean(process.env.UPDATE_FIGURES);

/** What to do about a failure. */
export const REMEDY =
	'Open it in a browser; where it is as it should be: UPDATE_FIGURES=1 npx vitest run tests/unit/figures';

/** Names of the stored pictures. */
export function storedNames(): string[] {
	if (!existsSync(FOLDER)) return [];
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith('.svg'))
		.map((file) => file.slice(0, -'.svg'.length));
}

/** The stored picture; undefined where there is none. */
export function stored(name: string): string | undefined {
	const path = join(FOLDER, `${name}.svg`);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Stores a picture. */
export function store(name: string, svg: string): void {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(join(FOLDER, `${name}.svg`), svg);
}

/** Takes a stored picture away. */
export function forget(name: string): void {
	rmSync(join(FOLDER, `${name}.svg`));
}

/** Leaves a picture to look at, and says where. */
export function setAside(name: string, svg: string): string {
	mkdirSync(OTHERWISE, { recursive: true });
	const path = join(OTHERWISE, `${name}.svg`);
	writeFileSync(path, svg);
	return path;
}
