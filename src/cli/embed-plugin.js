// Vite plugin: what embeds need besides their pages, at addresses that stay. `/embed/timeline.js` and `/embed/story.js`
// are builds of their own, each one classic script; beside it the fonts; and the frozen editions that are kept with the data.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { minify } from 'terser';
import { build } from 'vite';
import { parse } from 'yaml';
import { plainState } from './plain-state.js';
import { pureD3 } from './pure-d3.js';
import { scopeName } from './scope-names.js';
import { version } from './version.js';

const MODULE = 'virtual:embed';
const FIND = 'virtual:embed/find';
const FONTS = 'src/lib/fonts';

/** Address and source of each script; beside those of embeds stand the styles of their pages. */
const SCRIPTS = {
	'embed/timeline.js': 'src/routes/[lang=locale]/embed/script.ts',
	'embed/story.js': 'src/routes/[lang=locale]/embed/story-script.ts',
	'embed.js': 'src/embed-host.js'
};
/** Search and filters: a route writes it out with its data. */
const FINDER = 'src/routes/[lang=locale]/embed/find.ts';

/** Serves modules by their names: the name of the build, and for the script that it holds no records. */
function served(modules) {
	return {
		name: 'embed-modules',
		resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
		load: (id) => (id.startsWith('\0') ? modules[id.slice(1)] : undefined)
	};
}

const names = { [MODULE]: `export const buildVersion = ${JSON.stringify(version())};`, [FIND]: '' };
const noRecords = { 'virtual:timeline/records': 'export default undefined;' };

/** d3-interpolate brings all of d3-color, for colours that nothing here interpolates: four kilobytes. */
const noColours = {
	...served({
		'd3-color': 'export const rgb = 0, color = 0, hsl = 0, lab = 0, hcl = 0, cubehelix = 0;'
	}),
	name: 'no-colours',
	enforce: 'pre'
};

/** In a frame no picture stands by as a strip (`stays` of Timeline.svelte). */
const noStrip = {
	...served({
		'./strip': 'export const layoutStrip = () => undefined;',
		[resolve('src/lib/view/scrolled-out')]: 'export const scrolledOut = () => undefined;',
		[resolve('src/lib/view/watched-media')]: 'export const watchedMedia = () => undefined;'
	}),
	name: 'no-strip',
	enforce: 'pre'
};

/**
 * Builds one of them as a classic script: its code, and its styles where it has any. `site`: the name of the site by
 * language, for frames that nobody gave a title.
 */
export async function buildScript(entry, site = {}) {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [
			served({ ...names, ...noRecords }),
			noColours,
			noStrip,
			pureD3,
			plainState,
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { cssHash: scopeName }
			})
		],
		resolve: { alias: { $lib: resolve('src/lib') } },
		define: { SITE: JSON.stringify(site) },
		build: {
			write: false,
			emptyOutDir: false,

			lib: { entry: resolve(entry), formats: ['iife'], name: 'relationsTimelineEmbed' }
		}
	});
	const [{ output }] = [result].flat();
	const chunk = output.find(({ type }) => type === 'chunk');
	// Once more, by another hand: three hundredths less to load.
	// Unsafe where a function that knows no `this` is called with `new`, or asked how many arguments it has: none here is.
	const compress = { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false };
	const { code } = await minify(chunk.code, { compress, ecma: 2020 });
	return {
		code,
		styles: output.find(({ fileName }) => fileName.endsWith('.css'))?.source
	};
}

/** The fonts under names that stay: frozen editions load them too. */
function fonts() {
	return readdirSync(FONTS)
		.filter((name) => /^fonts\.css$|\.woff2$/.test(name))
		.map((name) => ({ fileName: `embed/fonts/${name}`, source: readFileSync(join(FONTS, name)) }));
}

/** The rules of the fonts, from wherever a sheet lies: an edition's lies deeper. */
function fontRules() {
	const rules = readFileSync(join(FONTS, 'fonts.css'), 'utf8').replace(/^\/\*[^]*?\*\/\s*/, '');
	return rules.replaceAll("url('./", `url('${process.env.BASE_PATH ?? ''}/embed/fonts/`);
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

/** The name of the site by language, as the data have it; faults of theirs are told where they are read (data/plugin.ts). */
function siteNames(dir) {
	const { site } = parse(readFileSync(join(dir, 'timeline.yaml'), 'utf8'));
	return site;
}

/** @param {{ dir: string }} options the data folder */
export function embedPlugin({ dir }) {
	return {
		...served(names),
		name: 'embed',
		async load(id) {
			if (id !== `\0${FIND}`) return served(names).load(id);
			const { code } = await buildScript(FINDER);
			return `export const findCode = ${JSON.stringify(code)};`;
		},
		// Into the browser's part of the build: Kit copies it to wherever the site goes.
		async generateBundle() {
			if (this.environment.config.consumer !== 'client') return;
			const files = [...fonts(), ...editions(join(dir, 'editions'))];
			for (const [fileName, entry] of Object.entries(SCRIPTS)) {
				const { code, styles } = await buildScript(entry, siteNames(dir));
				files.push({ fileName, source: code });
				if (styles)
					files.push({ fileName: fileName.replace(/js$/, 'css'), source: fontRules() + styles });
			}
			for (const file of files) this.emitFile({ type: 'asset', ...file });
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				const entry = SCRIPTS[path.slice((process.env.BASE_PATH ?? '').length + 1)];
				if (!entry) return next();
				buildScript(entry, siteNames(dir)).then(({ code }) => {
					response.setHeader('content-type', 'text/javascript; charset=utf-8');
					response.end(code);
				}, next);
			});
		}
	};
}
