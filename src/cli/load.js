// Loads the TypeScript of src/lib into plain Node, through Vite.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The exports of a module, by its path from the repository.
 * @param {string} path
 */
export async function load(path) {
	const { module } = await runnerImport(`${root}${path}`, {
		root,
		configFile: false,
		logLevel: 'error',
		// tsconfig.json extends a file that Kit makes: the data can be checked before that.
		oxc: { tsconfig: false }
	});
	return module;
}

/** The data folder: `data`, or what DATA_DIR says. */
export const dataDir = process.env.DATA_DIR ?? 'data';
