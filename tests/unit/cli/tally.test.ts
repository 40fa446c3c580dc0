import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { one, playwrightCounts, summary, vitestCounts } from '../../../src/cli/tally.js';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tally-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] };

describe('what the steps came to', () => {
	test('a test file that could not be loaded counts as one failure', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(vitestCounts(report({ ...vitest, testResults }), 1)).toMatchObject({
			passed: 5,
			failed: 1
		});
	});

	test('a runner that fails although each test passed counts as one failure', () => {
		expect(vitestCounts(report(vitest), 1)).toMatchObject({ passed: 5, failed: 1 });
	});

	test('a runner that left no report counts as one failure', () => {
		expect(playwrightCounts(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
	});

	test('a browser test that passed at the second try passed, and is told; a skipped one is neither', () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
		expect(playwrightCounts(report({ stats }), 1)).toEqual({
			passed: 8,
			failed: 1,
			note: '2 skipped 1 at the second try',
			slowest: []
		});
	});

	test('the three slowest tests of all steps are named', () => {
		const assertionResults = [4, 900, 30, 2000].map((duration) => ({
			fullName: `takes ${duration}`,
			duration
		}));
		const testResults = [{ status: 'passed', assertionResults }];
		const unit = vitestCounts(report({ ...vitest, testResults }), 0);
		const specs = [
			{ title: 'turns', tests: [{ results: [{ duration: 700 }, { duration: 800 }] }] }
		];
		const suites = [{ suites: [{ specs }] }];
		const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 };
		const browser = playwrightCounts(report({ stats, suites }), 0);
		const told = summary([
			{ name: 'unit', seconds: 3, ...unit },
			{ name: 'browser', seconds: 2, ...browser }
		]);
		expect(told.split('\n').filter((line) => line.includes('slow:'))).toEqual([
			'  slow: 2.0 s takes 2000',
			'  slow: 1.5 s turns',
			'  slow: 0.9 s takes 900'
		]);
	});

	test('the last line of the summary adds everything up', () => {
		const results = [
			{ name: 'types', seconds: 1, ...one(0) },
			{ name: 'lint', seconds: 1, ...one(1) },
			{ name: 'unit', seconds: 1, passed: 40, failed: 2, note: '' }
		];
		expect(summary(results).split('\n').at(-1)).toBe('41 passed, 3 failed');
	});
});
