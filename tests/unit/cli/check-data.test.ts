import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let copy: string;

beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'timeline-data-'));
	cpSync('data', copy, { recursive: true });
});

afterEach(() => {
	rmSync(copy, { recursive: true });
});

interface Run {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** `npm run check:data` on a folder. */
function check(dir: string): Promise<Run> {
	const env = { ...process.env, DATA_DIR: dir };
	return new Promise((resolve) => {
		execFile(process.execPath, ['src/cli/check-data.js'], { env }, (error, out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});
}

/** Replaces the first occurrence of a text that begins with a line break; returns the number of its line. */
function spoil(file: string, from: string, to: string): number {
	const path = join(copy, file);
	const text = readFileSync(path, 'utf8');
	const at = text.indexOf(from);
	if (at < 0) throw new Error(`not in ${file}: ${from}`);
	writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
	return text.slice(0, at + 1).split('\n').length;
}

const contents = (dir: string) =>
	Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

describe('check:data', { timeout: 60_000 }, () => {
	it.each(['data', 'tests/fixtures/other-pair'])('finds no problem in %s', async (dir) => {
		const { code, out, err } = await check(dir);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^\d+ events, \d+ actors, \d+ places, \d+ series: no problems\n$/);
	});

	it('tells every mistake in a spoilt copy at once, with its place, and writes nothing', async () => {
		const id = /^- id: (\S+)$/m.exec(readFileSync(join(copy, 'events.yaml'), 'utf8'))?.[1] ?? '';
		const date = spoil('events.yaml', '\n  date: ', '\n  date: 1');
		const confidence = spoil('events.yaml', '\n  confidence: ', '\n  confidence: very-');
		const side = spoil('actors.yaml', '\n  side: ', '\n  side: neither-');
		const before = contents(copy);

		const { code, out, err } = await check(copy);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		const lines = err.trim().split('\n');
		expect(lines).toHaveLength(4);
		expect(lines[0]).toContain(`${copy}/events.yaml:${date}:9 event '${id}': date '1`);
		expect(lines[1]).toContain(
			`${copy}/events.yaml:${confidence}:15 event '${id}': confidence 'very-`
		);
		expect(lines[2]).toContain(`${copy}/actors.yaml:${side}:9 actor '`);
		expect(lines[3]).toBe('3 problems');
		expect(contents(copy)).toEqual(before);
	});
});
