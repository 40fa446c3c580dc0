// Vite plugin: what embeds need besides their pages, at addresses that stay. `/embed/timeline.js` is a build of its own,
// one classic script; beside it the fonts; and the frozen editions that are kept with the data.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { version } from './version.js';

const MODULE = 'virtual:embed';
const ENTRY = 'src/routes/[lang=locale]/embed/script.ts';
const FONTS = 'src/lib/fonts';
const SCRIPT = 'embed/timeline.js';

/** Serves the name of the build to page and script. */
function names() {
	return {
		name: 'embed-names',
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		load: (id) =>
			id === `\0${MODULE}` ? `export const buildVersion = ${JSON.stringify(version())};` : undefined
	};
}

/**
 * Builds the script. Its styles stand in the pages already.
 * @param {() => import('vite').Plugin} data makes a plugin that serves the data's modules
 */
async function script(data) {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [names(), data(), svelte({ configFile: false, preprocess: vitePreprocess() })],
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			emptyOutDir: false,
			lib: { entry: resolve(ENTRY), formats: ['iife'], name: 'relationsTimelineEmbed' }
		}
	});
	const [{ output }] = [result].flat();
	const chunk = output.find(({ type }) => type === 'chunk');
	return chunk.code;
}

/** The fonts under names that stay: frozen editions load them too. */
function fonts() {
	return readdirSync(FONTS)
		.filter((name) => /^fonts\.css$|\.woff2$/.test(name))
		.map((name) => ({ fileName: `embed/fonts/${name}`, source: readFileSync(join(FONTS, name)) }));
}

/** `DATA/editions/2026-11/ar/index.html` goes to `/ar/embed/2026-11/`, its other files to `/embed/2026-11/`. */
export function editions(folder) {
	let entries;
	try {
		entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	} catch {
		return [];
	}
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const [edition, ...rest] = relative(folder, path).split(/[\\/]/);
			const fileName =
				rest.length > 1
					? `${rest[0]}/embed/${edition}/${rest.slice(1).join('/')}`
					: `embed/${edition}/${rest[0]}`;
			return { fileName, source: readFileSync(path) };
		});
}

/** @param {{ dir: string, data: () => import('vite').Plugin }} options the data folder, and what serves its modules */
export function embedPlugin({ dir, data }) {
	return {
		...names(),
		name: 'embed',
		// Into the browser's part of the build: Kit copies it to wherever the site goes.
		async generateBundle() {
			if (this.environment.config.consumer !== 'client') return;
			const files = [
				{ fileName: SCRIPT, source: await script(data) },
				...fonts(),
				...editions(join(dir, 'editions'))
			];
			for (const file of files) this.emitFile({ type: 'asset', ...file });
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				if (!path.endsWith(`/${SCRIPT}`)) return next();
				script(data).then((code) => {
					response.setHeader('content-type', 'text/javascript; charset=utf-8');
					response.end(code);
				}, next);
			});
		}
	};
}
