// While editing: a changed data file reaches the page without a reload, a mistake is laid over it.
import type { ViteDevServer } from 'vite';
import type { Problem } from '../model/types';
import { formatProblems } from './problem';
import type { Reading } from './read';

/** The event that pages listen for, to fetch their data again. */
export const CHANGED = 'timeline:changed';

interface Watched {
	/** Absolute paths. */
	readonly files: readonly string[];
	/** Ids of the modules that are made of them. */
	readonly modules: readonly string[];
	readonly read: () => Reading;
}

/** Editors save in several steps (write aside, rename): their events count as one. */
const SETTLED = 50;

/** Watches the files; on a change reads them, forgets the modules and tells every page. */
export function watchData(server: ViteDevServer, { files, modules, read }: Watched): void {
	let problems: readonly Problem[] = [];
	let timer: NodeJS.Timeout | undefined;
	let languages: string | undefined;

	const update = () => {
		const reading = read();
		problems = 'problems' in reading ? reading.problems : [];
		if ('problems' in reading) {
			server.config.logger.error(formatProblems(problems), { timestamp: true });
			showOverlay(server, problems);
			return;
		}
		forget(server, modules);
		const spoken = reading.timeline.languages.join();
		// Other languages are other pages and another script.
		if (languages !== undefined && languages !== spoken) server.ws.send({ type: 'full-reload' });
		languages = spoken;
		clearOverlay(server);
		server.ws.send({ type: 'custom', event: CHANGED });
	};
	const watched = new Set(files.map(slashed));
	const changed = (file: string) => {
		if (!watched.has(slashed(file))) return;
		clearTimeout(timer);
		timer = setTimeout(update, SETTLED);
	};
	server.watcher.add([...files]);
	for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed);
	server.ws.on('connection', () => {
		if (problems.length > 0) showOverlay(server, problems);
	});
	server.httpServer?.once('close', () => {
		clearTimeout(timer);
	});
	const first = read();
	if ('timeline' in first) languages = first.timeline.languages.join();
	else {
		problems = first.problems;
		server.config.logger.error(formatProblems(problems), { timestamp: true });
	}
}

function forget(server: ViteDevServer, modules: readonly string[]): void {
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const id of modules) {
			const module = moduleGraph.getModuleById(id);
			if (module) moduleGraph.invalidateModule(module);
		}
	}
}

/**
 * Vite's client takes an overlay away at the next update, but reloads the page if that is the first
 * update it sees: so an empty one goes ahead (vite/dist/client/client.mjs, clearOverlayOrReloadOnFirstUpdate).
 */
function showOverlay(server: ViteDevServer, problems: readonly Problem[]): void {
	const [first] = problems;
	if (!first) return;
	const { file, line, column } = first;
	clearOverlay(server);
	server.ws.send({
		type: 'error',
		err: {
			message: formatProblems(problems),
			stack: '',
			plugin: 'timeline-data',
			id: file,
			loc: { file, line, column }
		}
	});
}

function clearOverlay(server: ViteDevServer): void {
	server.ws.send({ type: 'update', updates: [] });
}

function slashed(path: string): string {
	return path.replaceAll('\\', '/');
}
