// The one reader of the data files: a Vite plugin that serves them as `virtual:timeline`.
// A build stops at bad data; the dev server says what is wrong and keeps the last good timeline.
import { join, resolve as absolute } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Timeline } from '../model/types';
import { buildDay } from './build-day';
import { watchData } from './dev-server';
import { DATA_FILES } from './files';
import { formatProblems } from './problem';
import { localesIn, readTimeline, type ReadIndex, type Reading } from './read';

/** Name by which pages import the timeline. */
export const TIMELINE = 'virtual:timeline';
/** The same records for components that are prerendered only: the browser gets `undefined`. */
export const RECORDS = 'virtual:timeline/records';
/** Name by which pages import the words of the timeline’s languages. */
export const LOCALES = 'virtual:timeline/locales';
const MESSAGES = 'src/lib/i18n/messages';

/** Serves the data folder `dir` (a path from Vite's root) and, with it, the interface's words. */
export function timelineData({
	dir,
	readIndex
}: {
	readonly dir: string;
	readonly readIndex?: ReadIndex;
}): Plugin {
	let config: ResolvedConfig;
	let latest: Reading | undefined;
	let good: Timeline | undefined;

	function read(): Reading {
		const locales = localesIn(join(config.root, MESSAGES));
		latest = readTimeline(absolute(config.root, dir), {
			today: buildDay(Date.now()),
			locales,
			...(readIndex && { readIndex })
		});
		if ('timeline' in latest) good = latest.timeline;
		return latest;
	}

	/** The latest good timeline. Throws all problems where there never was one. */
	function timeline(): Timeline {
		const reading = latest ?? read();
		if (good) return good;
		throw new Error('problems' in reading ? report(reading) : 'no timeline');
	}

	return {
		name: 'timeline-data',
		configResolved(resolved) {
			config = resolved;
		},
		buildStart() {
			if (config.command !== 'build') return;
			const reading = latest ?? read();
			if ('problems' in reading) this.error(report(reading));
		},
		configureServer(server) {
			const files = DATA_FILES.map((file) => join(absolute(config.root, dir), file));
			watchData(server, { files, modules: [TIMELINE, LOCALES, RECORDS].map(hidden), read });
		},
		resolveId(id, importer) {
			if (id !== TIMELINE && id !== LOCALES && id !== RECORDS) return undefined;
			if (id === TIMELINE && this.environment.config.consumer === 'client') {
				const remedy = 'import it in a +page.server.ts, and hand on what the page shows';
				this.error(
					`${TIMELINE} is for the build only, but ${importer ?? 'the page'} imports it: ${remedy}`
				);
			}
			return hidden(id);
		},
		load(id) {
			if (id === hidden(TIMELINE)) return timelineModule(timeline());
			if (id === hidden(RECORDS))
				return this.environment.config.consumer === 'client'
					? 'export default undefined;'
					: `export { default } from '${TIMELINE}';`;
			if (id === hidden(LOCALES)) return localesModule(timeline().languages);
			return undefined;
		}
	};
}

/** Rollup's convention: ids that begin with NUL are no files. */
function hidden(id: string): string {
	return `\0${id}`;
}

function report({ problems }: Extract<Reading, { problems: unknown }>): string {
	return `the data cannot be shown\n${formatProblems(problems)}`;
}

/** JSON in a string: quicker to parse than an object literal, and no key of it acts. */
function timelineModule(timeline: Timeline): string {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(timeline))});`;
}

function localesModule(languages: readonly string[]): string {
	const imports = languages.map((lang, i) => `import l${i} from '$lib/i18n/messages/${lang}';`);
	const names = languages.map((_, i) => `l${i}`).join(', ');
	return `${imports.join('\n')}\nexport const locales = [${names}];`;
}
