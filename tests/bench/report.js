// `npm run bench:report`: tables and picture of what `npm run bench:peers` has measured, into docs/bench.md and docs/bench.svg.
import { readFileSync, writeFileSync } from 'node:fs';
import { readResults } from './peers/results.js';
import { picture } from './picture.js';
import { OURS_TITLE, SUBJECTS } from './peers/subjects.js';

const MARK = '<!-- bench:peers -->';
const PAGE = 'docs/bench.md';
const number = new Intl.NumberFormat('en');

const results = readResults();
const subjects = [{ name: 'ours', title: OURS_TITLE }, ...SUBJECTS].filter(({ name }) =>
	results.some(({ subject }) => subject === name)
);
const sizes = [...new Set(results.map(({ size }) => size))].sort((a, b) => a - b);
const slows = [...new Set(results.map(({ slow }) => slow))].sort((a, b) => a - b);
const entry = (subject, size, slow) =>
	results.find((one) => one.subject === subject && one.size === size && one.slow === slow);

/** Short, with as many figures as the noise leaves. */
const short = (value) =>
	value < 10 && !Number.isInteger(value) ? value.toFixed(1) : number.format(Math.round(value));

/** The median of several runs, and in brackets the least and the most where they differ. */
function values(runs, of) {
	const all = runs
		.map(of)
		.filter((value) => value > 0)
		.sort((a, b) => a - b);
	if (all.length === 0) return undefined;
	const median = (all[(all.length - 1) >> 1] + all[all.length >> 1]) / 2;
	const [least, most] = [short(all[0]), short(all.at(-1))];
	return { median, words: short(median) + (least === most ? '' : ` (${least}–${most})`) };
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const rule = (count) => `|---|${'--:|'.repeat(count - 1)}`;

/** One figure of all subjects, by number of events. */
function matrix(slow, of) {
	const cell = ({ name }, size) => {
		const found = entry(name, size, slow);
		return values(found?.runs ?? [], of)?.words ?? (found?.failed ? '–' : '');
	};
	return [
		row(['', ...sizes.map((size) => number.format(size))]),
		rule(sizes.length + 1),
		...subjects
			.filter(({ name }) => sizes.some((size) => entry(name, size, slow)))
			.map((one) => row([one.title, ...sizes.map((size) => cell(one, size))]))
	].join('\n');
}

/** Everything that was measured of each. */
function all(slow) {
	const names = ['events', 'runs', 'ready', 'zoom: median, p95, worst', 'steps', 'gap p95'];
	const cells = ({ name, title }, size) => {
		const found = entry(name, size, slow);
		const { runs = [], failed } = found ?? {};
		const of = (get) => values(runs, get)?.words ?? '–';
		const three = (which) =>
			['median', 'p95', 'worst']
				.map((share) => values(runs, (run) => run[which]?.[share]))
				.map((value) => (value ? short(value.median) : '–'))
				.join(', ');
		if (!runs.some(({ ready }) => ready)) return [title, number.format(size), failed];
		return [
			title,
			number.format(size),
			runs.length,
			of((run) => run.ready),
			three('zoom'),
			of((run) => run.zoom?.steps),
			of((run) => run.zoomGaps?.p95),
			three('pan'),
			of((run) => run.panGaps?.p95),
			of((run) => run.nodes),
			of((run) => run.heap) + (failed ? `; ${failed}` : '')
		];
	};
	const head = ['', ...names, 'pan: median, p95, worst', 'gap p95', 'elements', 'heap MB'];
	return [
		row(head),
		rule(head.length),
		...subjects.flatMap((subject) =>
			sizes
				.filter((size) => entry(subject.name, size, slow))
				.map((size) => row(cells(subject, size)))
		)
	].join('\n');
}

const times = (slow) => (slow === 1 ? 'Full speed' : `Slowed down ${slow} times`);
const parts = [
	'Main-thread milliseconds of a zoom step, 95th percentile:',
	...slows.flatMap((slow) => [`*${times(slow)}*`, matrix(slow, (run) => run.zoom?.p95)]),
	'Of a pan step, 95th percentile:',
	...slows.flatMap((slow) => [`*${times(slow)}*`, matrix(slow, (run) => run.pan?.p95)]),
	'Milliseconds until ready, at full speed:',
	matrix(1, (run) => run.ready),
	...slows.flatMap((slow) => [
		`<details><summary>${times(slow)}: all figures</summary>`,
		all(slow),
		'</details>'
	])
];
const page = readFileSync(PAGE, 'utf8').split(MARK);
if (page.length !== 3) throw new Error(`${PAGE}: the mark ${MARK} is to stand there twice`);
writeFileSync(PAGE, [page[0], `\n${parts.join('\n\n')}\n`, page[2]].join(MARK));

/** Points of a line, and the size at which it gave up. */
const line = (of) => (subject) => ({
	...subject,
	points: sizes
		.map((size) => [size, values(entry(subject.name, size, 1)?.runs ?? [], of)?.median])
		.filter(([, value]) => value !== undefined)
});
const drawn = subjects.filter(({ name }) => name !== 'blank');
writeFileSync(
	'docs/bench.svg',
	picture(sizes, [
		{
			title: 'Milliseconds of a zoom step, 95th percentile',
			lines: drawn.map(line((run) => run.zoom?.p95)),
			limit: [1000 / 60, 'a frame: 16.7 ms']
		},
		{ title: 'Milliseconds until ready', lines: drawn.map(line((run) => run.ready)) }
	])
);
console.log(`${PAGE}, docs/bench.svg: ${results.length} entries`);
