import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { facts } from './zones.fixture';

const FIXTURE = fileURLToPath(new URL('./zones.fixture.ts', import.meta.url));
/** The build's own way in: Vite's module runner, in a process that has known no other zone. */
const SCRIPT = `
	import { runnerImport } from 'vite';
	const { module } = await runnerImport(process.argv[1], { configFile: false, logLevel: 'error' });
	console.log(JSON.stringify({ offset: new Date(2025, 0).getTimezoneOffset(), facts: module.facts }));
`;

it('the three anchors of the printed calendar hold here', () => {
	expect(facts.hijri).toEqual([
		{ year: 1412, month: 6, day: 24 },
		{ year: 1414, month: 11, day: 19 },
		{ year: 1447, month: 6, day: 27 }
	]);
	expect(facts.words).toEqual([
		'Monday 30 December 1991',
		'Saturday 30 April 1994',
		'Thursday 18 December 2025'
	]);
});

it.each([
	['UTC', 0],
	['America/Los_Angeles', 480],
	['Asia/Riyadh', -180],
	['Asia/Almaty', -300],
	// Its summer time begins at midnight: local midnights may be missing.
	['Africa/Cairo', -120]
])('Hijri table, dates and words are the same in %s', { timeout: 60_000 }, async (zone, offset) => {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--input-type=module', '--eval', SCRIPT, FIXTURE],
		{ env: { ...process.env, TZ: zone } }
	);
	expect(stdout.trim()).toBe(JSON.stringify({ offset, facts }));
});
