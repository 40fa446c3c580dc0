import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, FILES } from './fixture';

let dir: string;

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'timeline-'));
	for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text);
});

afterEach(() => {
	rmSync(dir, { recursive: true });
});

interface Run {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs a command of src/cli on the data folder. */
function run(command: string, ...args: string[]): Promise<Run> {
	const env = { ...process.env, DATA_DIR: dir };
	return new Promise((resolve) => {
		execFile('node', [`src/cli/${command}.js`, ...args], { env }, (error, out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});
}

const contents = () =>
	readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]);

describe('check:data', { timeout: 30_000 }, () => {
	it('counts what is good, on standard output, and exits with 0', async () => {
		expect(await run('check-data')).toMatchObject({
			code: 0,
			out: '2 events, 1 actors, 1 places, 1 series: no problems\n'
		});
	});

	it('tells every problem on standard error, exits with 1, and changes no file', async () => {
		const worse = changed(
			['events.yaml', 'kind: summit', 'kind: sumit'],
			['places.yaml', 'side: north', 'side: east']
		);
		for (const [name, text] of Object.entries(worse)) writeFileSync(join(dir, name), text);
		const before = contents();
		const { code, out, err } = await run('check-data');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trim().split('\n')).toEqual([
			`${dir}/events.yaml:18:9 event 'second': kind 'sumit' is not known; did you mean 'summit'?`,
			`${dir}/places.yaml:1:51 place 'port': side 'east' is not known; known are north, unknown`,
			'2 problems'
		]);
		expect(contents()).toEqual(before);
	});

	it('checks another file in the place of events.yaml', async () => {
		const draft = join(dir, 'draft.yaml');
		writeFileSync(draft, FILES['events.yaml'].replace('kind: summit', 'kind: sumit'));
		expect((await run('check-data', draft)).err).toContain(`${draft}:18:9 event 'second'`);
		const missing = await run('check-data', join(dir, 'none.yaml'));
		expect(missing).toMatchObject({ code: 1 });
		expect(missing.err).toContain('none.yaml:1:1 the file does not exist: create it');
	});
});

describe('schema', { timeout: 30_000 }, () => {
	it('writes a schema that knows the ids of the data at hand', async () => {
		expect(await run('write-schema')).toMatchObject({ code: 0 });
		const schema: unknown = JSON.parse(readFileSync(join(dir, 'events.schema.json'), 'utf8'));
		expect(schema).toMatchObject({
			type: 'array',
			items: {
				additionalProperties: false,
				required: expect.arrayContaining(['id', 'sources', 'updated']) as unknown,
				properties: {
					category: { enum: ['trade', 'security'] },
					kind: { enum: ['meeting', 'summit'] },
					place: { enum: ['port'] },
					participants: { items: { properties: { who: { enum: ['ann'] } } } },
					title: { required: ['en', 'fr'] },
					date: { description: expect.stringMatching(/^EDTF/) as unknown }
				}
			}
		});
		expect(schema).not.toHaveProperty('items.required', expect.arrayContaining(['place']));
	});

	it('writes nothing where the data is bad', async () => {
		writeFileSync(join(dir, 'events.yaml'), '- id: x');
		expect(await run('write-schema')).toMatchObject({ code: 1 });
		expect(readdirSync(dir)).not.toContain('events.schema.json');
	});
});
