import { createContext, Script } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';

vi.mock('virtual:embed', () => ({ buildVersion: 'ab' }));
vi.mock('../../../src/routes/addresses', () => ({ embedFile: (name: string) => `/embed/${name}` }));
// Vitest gives no text of style sheets.
vi.mock('$lib/fonts/fonts.css?raw', async () => {
	const { readFileSync } = await import('node:fs');
	return { default: readFileSync('src/lib/fonts/fonts.css', 'utf8') };
});
const { embedScript } = await import('../../../src/routes/embed-script');

type Listener = (event: object) => void;
interface Element {
	src?: string;
	href?: string;
	nonce?: string;
	async?: boolean;
	onerror?: () => void;
}

const [, attributes = '', code = ''] =
	/^<script ([^>]*)>([^]*)<\/script>$/.exec(embedScript(['data-en.js', 'timeline.js'])) ?? [];
const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** The script run in a window of our own: what it appends, and how to tell it of events and of the first paint. */
function run({ framed = false, origin = 'https://host', search = '' } = {}) {
	const appended: Element[] = [];
	const listeners = new Map<string, Listener[]>();
	const root = { dataset: {} as Record<string, string> };
	let paint: () => void = () => undefined;
	const window: Record<string, unknown> = {
		document: {
			documentElement: root,
			currentScript: {
				nonce: 'ab',
				dataset: { scripts: attribute('data-scripts'), fonts: attribute('data-fonts') }
			},
			createElement: () => ({}),
			head: { append: (element: Element) => appended.push(element) },
			hidden: false
		},
		location: { search },
		origin,
		URLSearchParams,
		PerformanceObserver: class {
			constructor(tell: () => void) {
				paint = tell;
			}
			observe() {
				return undefined;
			}
		},
		Event,
		setTimeout: () => undefined,
		addEventListener: (type: string, listener: Listener) =>
			listeners.set(type, [...(listeners.get(type) ?? []), listener]),
		removeEventListener: () => undefined,
		dispatchEvent: ({ type }: { type: string }) => {
			tell(type);
		}
	};
	function tell(type: string) {
		for (const listener of listeners.get(type) ?? [])
			listener({ type, target: { closest: () => null } });
	}
	window['self'] = window['window'] = window;
	window['parent'] = framed ? {} : window;
	new Script(code).runInContext(createContext(window));
	return {
		root,
		tell,
		paint: () => {
			paint();
		},
		scripts: () => appended.filter(({ src }) => src),
		fonts: () => appended.flatMap(({ href }) => href ?? []),
		isWanted: async () => {
			const later = Symbol('later');
			return (await Promise.race([window['firstSign'], soon(later)])) !== later;
		}
	};
}

const soon = <T>(value: T) =>
	new Promise<T>((done) =>
		setTimeout(() => {
			done(value);
		})
	);

describe('the script in the head of an embed', () => {
	const names = ['/embed/data-en.js?v=ab', '/embed/timeline.js?v=ab'];

	it('brings the scripts at once in a frame, in order, by the nonce; they run when all of the page is there', async () => {
		const embed = run({ framed: true });
		expect(embed.scripts().map(({ src }) => src)).toEqual(names);
		for (const script of embed.scripts())
			expect(script).toMatchObject({ nonce: 'ab', async: false });
		expect(await embed.isWanted()).toBe(false);
		embed.tell('DOMContentLoaded');
		expect(await embed.isWanted()).toBe(true);
	});

	it('brings them after the first paint where it stands alone; they run at a sign', async () => {
		const embed = run();
		embed.tell('DOMContentLoaded');
		await soon(0);
		expect(embed.scripts()).toEqual([]);
		embed.paint();
		await soon(0);
		expect(embed.scripts().map(({ src }) => src)).toEqual(names);
		expect(await embed.isWanted()).toBe(false);
		embed.tell('keydown');
		expect(await embed.isWanted()).toBe(true);
	});

	it('waits for no sign where the address asks for more', async () => {
		const embed = run({ search: '?from=2022' });
		embed.tell('DOMContentLoaded');
		expect(await embed.isWanted()).toBe(true);
	});

	it('asks for fonts where there is an origin, and nowhere else', () => {
		const embed = run();
		expect(embed.root.dataset).toHaveProperty('fonts');
		expect(embed.fonts()).toHaveLength(4);
		expect(embed.fonts().every((font) => /^\/embed\/fonts\/[\w-]+\.woff2$/.test(font))).toBe(true);
		const sandboxed = run({ origin: 'null', framed: true });
		expect(sandboxed.root.dataset).not.toHaveProperty('fonts');
		expect(sandboxed.fonts()).toEqual([]);
	});

	it('shows what needs no script where one cannot be had', () => {
		const embed = run({ search: '?list=0' });
		embed.tell('DOMContentLoaded');
		expect(embed.root.dataset).toEqual({ list: '0', fonts: '' });
		embed.paint();
		const lost = run({ framed: true });
		// Its height is told to the window around, which is none of ours.
		expect(() => lost.scripts()[0]?.onerror?.()).not.toThrow();
		expect(lost.root.dataset).toHaveProperty('plain');
	});
});
