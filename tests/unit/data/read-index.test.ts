import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem, readTimeline, type ReadIndex } from '../../../src/lib/data/read';
import { fromYmd } from '../../../src/lib/model/date';
import { FILES, TODAY } from './fixture';

const folder = mkdtempSync(join(tmpdir(), 'read-index-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What the folder reads as, with a line of its own in timeline.yaml. */
function read(line: string, readIndex?: ReadIndex) {
	for (const [name, text] of Object.entries(FILES)) {
		writeFileSync(join(folder, name), name === 'timeline.yaml' ? text + line : text);
	}
	return readTimeline(folder, { today: TODAY, ...(readIndex && { readIndex }) });
}

describe('a timeline with an index', () => {
	it('asks for the folder beside it, by the ids of its lanes and sides', () => {
		const asked: Parameters<ReadIndex>[] = [];
		const reading = read('index: many', (...of) => {
			asked.push(of);
			return { days: [fromYmd(1850, 3, 1), fromYmd(2040, 3, 1)] };
		});
		expect(asked).toEqual([
			[
				join(folder, 'many'),
				{ lanes: ['economy', 'safety'], sides: ['north', 'unknown'], languages: ['en', 'fr'] }
			]
		]);
		expect(reading).toMatchObject({
			timeline: { index: 'many', domain: [fromYmd(1850, 1, 1), fromYmd(2041, 1, 1)] }
		});
	});

	it('whose index is not fit says so where it names it', () => {
		const reading = read('index: many', () => ({ fault: 'it is not: make it' }));
		const problems = 'problems' in reading ? reading.problems.map(formatProblem) : [];
		const line = (FILES['timeline.yaml'].match(/\n/g)?.length ?? 0) + 1;
		expect(problems).toEqual([
			`${join(folder, 'timeline.yaml')}:${line}:8 index: it is not: make it`
		]);
	});

	it('is read without it where nobody asks for it, and where there is none', () => {
		expect(read('index: many')).toMatchObject({ timeline: { index: 'many' } });
		const reading = read('', () => ({ fault: 'nobody asked' }));
		expect('timeline' in reading && reading.timeline.index).toBeUndefined();
	});

	it('names a folder beside the file, and nothing else', () => {
		for (const name of ['../elsewhere', '/etc', '.hidden', 'a/b']) {
			expect(read(`index: ${name}`)).toMatchObject({
				problems: [{ message: expect.stringContaining('must be the name of a folder') as string }]
			});
		}
	});
});
