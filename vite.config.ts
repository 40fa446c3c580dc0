// Vite for the site, Vitest for the unit tests: the same plugins, so that tests read the same data.
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { embedPlugin } from './src/cli/embed-plugin.js';
import { fewChunks } from './src/cli/few-chunks.js';
import { holes } from './src/cli/holes.js';
import { plainState } from './src/cli/plain-state.js';
import { pureD3 } from './src/cli/pure-d3.js';
import { daysOfIndex, eventFiles } from './src/event-files';
import { reloadingLinks } from './src/cli/reloading-links.js';
import { timelineData } from './src/lib/data/plugin';

/** Kit hides its route announcer with a style attribute, which our policy forbids; a class does the same. */
const announcerClass: Plugin = {
	name: 'announcer-class',
	enforce: 'pre',
	transform: {
		filter: { id: /generated[\\/]root\.svelte$/ },
		handler: (code) =>
			code.replace(/(id="svelte-announcer"[^>]*) style="[^"]*"/, '$1 class="unseen"')
	}
};

const dir = process.env.DATA_DIR ?? 'data';

const UNITS = 'tests/unit';
/** Tests of plain functions, which leave nothing behind: their files share what they import. */
const PLAIN = `${UNITS}/{model,layout,data,i18n,index-file,exports,view,embed,components}/**/*.test.ts`;

export default defineConfig({
	plugins: [
		timelineData({ dir, readIndex: daysOfIndex }),
		eventFiles({ dir }),
		embedPlugin({ dir }),
		announcerClass,
		fewChunks(),
		holes,
		pureD3,
		plainState,
		reloadingLinks,
		sveltekit()
	],
	// Kit writes the pages inside one of its callbacks: that it takes long is no news.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	// A finished build is no source: it does not reload the page that is being edited.
	server: { watch: { ignored: ['**/build/**'] } },
	test: {
		environment: 'node',
		typecheck: { enabled: false },
		// A guard against what hangs, milliseconds: types and style are looked at beside these tests.
		testTimeout: 20_000,
		// Vitest would leave one core to itself: of two that is half.
		maxWorkers: '100%',
		projects: [
			{ extends: true, test: { name: 'plain', include: [PLAIN], isolate: false } },
			{
				extends: true,
				test: { name: 'apart', include: [`${UNITS}/**/*.test.ts`], exclude: [PLAIN] }
			}
		],
		// `npm run coverage`: of the folders that know neither Svelte nor the browser.
		coverage: {
			provider: 'v8',
			include: ['src/lib/{model,data,i18n,layout,index-file,exports,embed}/**/*.ts'],
			reporter: ['text'],
			thresholds: { statements: 95 }
		}
	}
});
