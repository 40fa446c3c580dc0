import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'timeline-cards-'));
vi.stubEnv('CARD_CACHE', join(folder, 'cards'));
const { cardResponse } = await import('../../../src/routes/card-image.server');

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

const svg = (fill: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;
const bytes = async (fill: string) =>
	Buffer.from(await (await cardResponse(svg(fill))).arrayBuffer());

test('an unchanged card is not drawn again; a changed one is', async () => {
	const drawn = await bytes('#123456');
	const [file = ''] = readdirSync(join(folder, 'cards'));
	const path = join(folder, 'cards', file);
	expect(readFileSync(path).equals(drawn)).toBe(true);
	writeFileSync(path, 'kept');
	expect((await bytes('#123456')).toString()).toBe('kept');
	expect((await bytes('#654321')).subarray(1, 4).toString()).toBe('PNG');
});

test('where nothing can be written the card is drawn all the same', async () => {
	rmSync(join(folder, 'cards'), { recursive: true });
	writeFileSync(join(folder, 'cards'), 'a file in the way');
	expect((await bytes('#abcdef')).subarray(1, 4).toString()).toBe('PNG');
});
