// What the steps of `npm test` came to, read from the reports of the test runners.
import { readFileSync } from 'node:fs';

/** A step that passes or fails as one. */
export function one(code, note = '') {
	return code === 0 ? { passed: 1, failed: 0, note } : { passed: 0, failed: 1, note };
}

/** Every test of Vitest's JSON report. A file that could not be loaded counts as one that failed. */
export function vitestCounts(file, code) {
	const report = read(file);
	if (!report) return one(1, 'no report');
	const broken = report.testResults.filter(
		(suite) => suite.status === 'failed' && suite.assertionResults.length === 0
	).length;
	const told = counts(
		report.numPassedTests,
		report.numFailedTests + broken,
		report.numPendingTests,
		code
	);
	const times = report.testResults.flatMap((suite) =>
		suite.assertionResults.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 }))
	);
	return { ...told, slowest: slowestOf(times) };
}

/** Every test of Playwright's JSON report. One that passed at the second try passed, and is told. */
export function playwrightCounts(file, code) {
	const report = read(file);
	if (!report) return one(1, 'no report');
	const { expected, unexpected, flaky, skipped } = report.stats;
	const told = counts(expected + flaky, unexpected, skipped, code);
	const again = flaky > 0 ? `${told.note} ${flaky} at the second try`.trim() : told.note;
	return { ...told, note: again, slowest: slowestOf(browserTimes(report.suites ?? [])) };
}

/** Every test below some suites with the time of all its tries. */
function browserTimes(suites) {
	return suites.flatMap(({ specs = [], suites: inner = [] }) => [
		...specs.map(({ title, tests }) => ({
			name: title,
			ms: tests.flatMap(({ results }) => results).reduce((ms, { duration }) => ms + duration, 0)
		})),
		...browserTimes(inner)
	]);
}

/** How many of the slowest tests are named. */
const NAMED = 3;

/** The tests that took longest, of `{ name, ms }`. */
function slowestOf(times) {
	return [...times].sort((a, b) => b.ms - a.ms).slice(0, NAMED);
}

/** A runner that says it failed has failed, even if each test that ran passed. */
function counts(passed, failed, skipped, code) {
	return {
		passed,
		failed: code !== 0 && failed === 0 ? 1 : failed,
		note: skipped > 0 ? `${skipped} skipped` : ''
	};
}

function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** A line per step, the slowest tests and, last, `N passed, N failed`. */
export function summary(results) {
	const lines = results.map(({ name, passed, failed, note, seconds }) =>
		[
			failed === 0 ? '✓' : '✗',
			name.padEnd(8),
			`${passed} passed, ${failed} failed`.padEnd(24),
			`${seconds.toFixed(1)} s`.padStart(8),
			note ? ` (${note})` : ''
		]
			.join(' ')
			.trimEnd()
	);
	const slow = slowestOf(results.flatMap(({ slowest = [] }) => slowest)).map(
		({ name, ms }) => `  slow: ${(ms / 1000).toFixed(1)} s ${name}`
	);
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	return [...lines, ...slow, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
