// `node tests/bench/csv.js 1000000 > events.csv`: the bench's events as a CSV file for `npm run index`, made and written a
// hundred thousand at a time, so that any number of rows fits memory.
import { once } from 'node:events';
import { dataDir, load } from '../../src/cli/load.js';
import { DOMAIN, generateIndex } from './generate.js';

const AT_ONCE = 100_000;

const { readTimeline, buildDay } = await load('src/lib/data/read.ts');
const today = buildDay(Date.now());
const reading = readTimeline(dataDir, { today });
if (!reading.timeline) {
	console.error(
		`${dataDir}: not a timeline's data, or with problems: npm run check:data tells which`
	);
	process.exit(1);
}
const { lanes, sides, languages } = reading.timeline;

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** EDTF of event `i`: its day, its month or year, its first and last day, or its first day and no end. */
function edtf({ start, length, flags, shape }, i) {
	const precision = flags[i] & 3;
	const doubtful = shape[i] === 2 ? '?' : '';
	if (precision > 0) return iso(start[i]).slice(0, precision === 1 ? 7 : 4) + doubtful;
	if (length[i] < 0) return `${iso(start[i])}/..`;
	return length[i] === 1 ? iso(start[i]) : `${iso(start[i])}/${iso(start[i] + length[i] - 1)}`;
}

const count = Number(process.argv[2]);
if (!(count > 0)) {
	console.error('usage: node tests/bench/csv.js NUMBER > FILE');
	process.exit(1);
}
const titles = languages.map((lang) => `title_${lang}`);
process.stdout.write(['id', 'date', 'lane', 'side', 'status', 'importance', ...titles] + '\n');
for (let made = 0; made < count; made += AT_ONCE) {
	const index = generateIndex(Math.min(AT_ONCE, count - made), DOMAIN, {
		lanes: lanes.length,
		sides: sides.length,
		languages,
		seed: 1 + made / AT_ONCE
	});
	const rows = index.ids.map((id, i) => [
		`e${made + Number(id.slice(1))}`,
		edtf(index, i),
		lanes[index.lane[i]].id,
		sides[index.side[i]].id,
		// What begins today or later, or within a stretch that has not begun, is expected.
		index.start[i] > today - 1 ? 'expected' : 'occurred',
		index.importance[i],
		...languages.map((lang) => index.titles[lang][i])
	]);
	if (!process.stdout.write(`${rows.join('\n')}\n`)) await once(process.stdout, 'drain');
}
