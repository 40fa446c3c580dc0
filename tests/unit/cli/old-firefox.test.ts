import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oldFirefox } from '../../../src/cli/browser.js';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'firefox-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.each([
	['140.12.0', 140],
	['142.0', 142],
	['143.0', undefined],
	['153.7.0', undefined]
])('whether Firefox %s is too old to be driven', (version, old) => {
	const file = join(folder, 'application.ini');
	writeFileSync(
		file,
		`[App]\nVendor=Mozilla\nVersion=${version}\n\n[Gecko]\nMinVersion=${version}\n`
	);
	expect(oldFirefox(file)).toBe(old);
});

test('a Firefox that says no number is taken as it is', () => {
	const file = join(folder, 'other.ini');
	writeFileSync(file, '[App]\n');
	expect(oldFirefox(file)).toBeUndefined();
	expect(oldFirefox(join(folder, 'none.ini'))).toBeUndefined();
});
