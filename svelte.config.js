// How Kit builds the site: every page written out, no server, a policy that allows only our files.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { dataBeside } from './src/cli/data-beside.js';
import { putBeside } from './src/cli/put-beside.js';
import { scopeName } from './src/cli/scope-names.js';
import { stylesBeside } from './src/cli/styles-beside.js';
import { version } from './src/cli/version.js';
import { hashSource, inlineScript } from './src/inline-script.js';

// Several builds at once, as in the tests, each have folders of their own.
const build = process.env.BUILD_DIR ?? 'build';

/** Kit hashes its own inline scripts; that of app.html, which sets the theme, is ours to allow. */
const theme = hashSource(inlineScript(readFileSync('src/theme.js', 'utf8'))).slice(1, -1);

/**
 * Files for a static host. Links load whole pages (app.html), so the data that Kit would fetch for going on without
 * loading one is left out: it is a fifth of the build.
 */
function pages() {
	const files = adapter({ pages: build, assets: build, strict: true });
	return {
		...files,
		async adapt(builder) {
			await files.adapt(builder);
			for (const file of readdirSync(build, { recursive: true }))
				if (file.endsWith('__data.json')) rmSync(join(build, file));
			for (const beside of [dataBeside, stylesBeside])
				putBeside(build, process.env.BASE_PATH ?? '', beside);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { cssHash: scopeName },
	kit: {
		adapter: pages(),
		outDir: process.env.KIT_OUT_DIR ?? '.svelte-kit',
		// Few styles stand in the page: one round trip less before it is seen. Of many, styles-beside.js makes a file.
		inlineStyleThreshold: 40_000,
		// A folder of the host, such as `/timeline`; empty at the root of a host.
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// Without a server the policy stands in a <meta>, which cannot say `frame-ancestors`.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', theme],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		prerender: {
			// While a card is drawn beside the main thread, other pages are written.
			concurrency: 4,
			origin: process.env.SITE_URL ?? 'http://localhost',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Without stories there are no pages of theirs.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !/\/(stories|story\/\[id\](\.json)?)$/.test(route)))
					throw new Error(message);
			}
		},
		version: { name: version() }
	}
};
