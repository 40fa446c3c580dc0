import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineData } from '../../../src/lib/data/plugin';
import type { Timeline } from '../../../src/lib/model/types';
import { changed, FILES } from './fixture';

let root: string;
let server: ViteDevServer | undefined;

function write(files: Readonly<Record<string, string>>) {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
}
const data = (files: Readonly<Record<string, string>>) => {
	write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/${name}`, text])));
};
const config = () => ({
	root,
	configFile: false as const,
	logLevel: 'silent' as const,
	resolve: { alias: { $lib: join(root, 'src/lib') } },
	plugins: [timelineData({ dir: 'data' })]
});

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'timeline-'));
	for (const dir of ['data', 'src/lib/i18n/messages'])
		mkdirSync(join(root, dir), { recursive: true });
	data(FILES);
	write({
		'src/lib/i18n/messages/en.ts': `export default { lang: 'en' as string };`,
		'src/lib/i18n/messages/fr.ts': `export default { lang: 'fr' as string };`,
		'server.js': `export { default } from 'virtual:timeline';`,
		'locales.js': `export { locales } from 'virtual:timeline/locales';`
	});
});

afterEach(async () => {
	await server?.close();
	server = undefined;
	rmSync(root, { recursive: true });
});

describe('a build', () => {
	const bundle = async (input: string, ssr: boolean) => {
		const output = await build({
			...config(),
			build: {
				write: false,
				ssr,
				minify: false,
				rolldownOptions: { input: join(root, input), preserveEntrySignatures: 'strict' }
			}
		});
		return (output as Rolldown.RolldownOutput).output[0].code;
	};

	it('holds the timeline', async () => {
		expect(await bundle('server.js', true)).toContain('Premiers pourparlers');
	});

	it('stops at bad data and tells every problem', async () => {
		data(
			changed(
				['events.yaml', 'kind: summit', 'kind: sumit'],
				['events.yaml', 'date: 1994', 'date: 94']
			)
		);
		const message = await bundle('server.js', true).catch((error: unknown) => String(error));
		expect(message).toContain("data/events.yaml:18:9 event 'second': kind 'sumit' is not known");
		expect(message).toContain(
			"data/events.yaml:2:9 event 'first': date '94' is not a valid EDTF date"
		);
		expect(message).toContain('2 problems');
	});

	it('stops at a language without messages', async () => {
		rmSync(join(root, 'src/lib/i18n/messages/fr.ts'));
		const message = await bundle('locales.js', false).catch((error: unknown) => String(error));
		expect(message).toContain("data/timeline.yaml:4:17 language 'fr' has no messages");
	});

	it('keeps the whole record out of the client, naming who asks for it', async () => {
		const message = await bundle('server.js', false).catch((error: unknown) => String(error));
		expect(message).toMatch(/virtual:timeline is for the build only, but \S*server\.js imports it/);
	});

	it('gives the client the words of every language, in order', async () => {
		const code = await bundle('locales.js', false);
		expect(code.indexOf('"en"')).toBeGreaterThan(0);
		expect(code.indexOf('"fr"')).toBeGreaterThan(code.indexOf('"en"'));
	});
});

describe('the dev server', () => {
	const start = async () => {
		const hidden = { middlewareMode: true, watch: null, ws: false as const, hmr: false };
		server = await createServer({ ...config(), server: hidden, appType: 'custom' });
		const send = vi.spyOn(server.ws, 'send').mockImplementation(() => undefined);
		return { server, sent: () => send.mock.calls.map(([payload]: unknown[]) => payload) };
	};
	const firstTitle = async (dev: ViteDevServer): Promise<string | undefined> => {
		const module = (await dev.ssrLoadModule('/server.js')) as { default: Timeline };
		return module.default.events[0]?.title.en;
	};
	const save = (dev: ViteDevServer, files: Readonly<Record<string, string>>) => {
		data(files);
		dev.watcher.emit('change', join(root, 'data/events.yaml'));
	};
	const better = changed(['events.yaml', 'en: First talks', 'en: Better talks']);
	const worse = changed(['events.yaml', 'date: 1994', 'date: 94']);

	it('brings an edit to the page without a reload', async () => {
		const { server: dev, sent } = await start();
		expect(await firstTitle(dev)).toBe('First talks');
		save(dev, better);
		await vi.waitFor(() => {
			expect(sent()).toContainEqual({ type: 'custom', event: 'timeline:changed' });
		});
		expect(await firstTitle(dev)).toBe('Better talks');
		expect(sent()).not.toContainEqual(expect.objectContaining({ type: 'full-reload' }));
	});

	it('lays a mistake over the page with its place, and serves the last good timeline', async () => {
		const { server: dev, sent } = await start();
		save(dev, worse);
		await vi.waitFor(() => {
			expect(sent()).toHaveLength(2);
		});
		const place = { line: 2, column: 9 };
		expect(sent()[1]).toMatchObject({ type: 'error', err: { loc: place } });
		expect(JSON.stringify(sent()[1])).toContain(
			"events.yaml:2:9 event 'first': date '94' is not a valid EDTF date"
		);
		expect(sent()).not.toContainEqual({ type: 'custom', event: 'timeline:changed' });
		expect(await firstTitle(dev)).toBe('First talks');
	});

	it('takes the mistake away once it is mended', async () => {
		const { server: dev, sent } = await start();
		save(dev, worse);
		await vi.waitFor(() => {
			expect(sent()).toContainEqual(expect.objectContaining({ type: 'error' }));
		});
		save(dev, better);
		await vi.waitFor(() => {
			expect(sent().at(-1)).toEqual({ type: 'custom', event: 'timeline:changed' });
		});
		expect(sent().at(-2)).toEqual({ type: 'update', updates: [] });
		expect(await firstTitle(dev)).toBe('Better talks');
	});

	it('starts with bad data, says so, and serves the data once it is mended', async () => {
		data(worse);
		const { server: dev, sent } = await start();
		await expect(firstTitle(dev)).rejects.toThrow(/events\.yaml:2:9 event 'first'/);
		save(dev, better);
		await vi.waitFor(() => {
			expect(sent()).toContainEqual({ type: 'custom', event: 'timeline:changed' });
		});
		expect(await firstTitle(dev)).toBe('Better talks');
	});

	it('loads the page anew when the languages change', async () => {
		const { server: dev, sent } = await start();
		const languages = changed(['timeline.yaml', 'languages: [en, fr]', 'languages: [fr, en]']);
		save(dev, languages);
		await vi.waitFor(() => {
			expect(sent()).toContainEqual({ type: 'full-reload' });
		});
	});

	it('does not heed other files', async () => {
		const { server: dev, sent } = await start();
		dev.watcher.emit('change', join(root, 'data/README.md'));
		save(dev, better);
		await vi.waitFor(() => {
			expect(sent()).toHaveLength(2);
		});
	});
});
