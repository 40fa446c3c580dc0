// `npm run index -- FILE.csv [FOLDER] [--skip] [--force]`: the index files (docs/index-format.md) of a CSV file of any
// length, for the lanes, sides and languages of the data folder.
import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { indexFolder, occupied } from './index-folder.js';
import { dataDir, load } from './load.js';

const USAGE = `usage: npm run index -- FILE.csv [FOLDER] [--skip] [--force]
  FOLDER   where the files go; FILE without .csv, and -index, if left out
  --skip   leave bad rows out, instead of writing nothing
  --force  replace an index that is there`;

/** Tells how far things are: over and over on one line of a terminal, else now and then. */
function progress() {
	const { isTTY } = process.stderr;
	let last = Date.now();
	return {
		tell(words) {
			if (Date.now() - last < (isTTY ? 200 : 5000)) return;
			last = Date.now();
			process.stderr.write(isTTY ? `\r\x1b[K${words}` : `${words}\n`);
		},
		clear() {
			if (isTTY) process.stderr.write('\r\x1b[K');
		}
	};
}

function fail(...lines) {
	console.error(lines.join('\n'));
	process.exit(1);
}

const number = new Intl.NumberFormat('en');
const kilobytes = (bytes) => `${number.format(Math.ceil(bytes / 1000))} kB`;

function arguments_() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { skip: { type: 'boolean' }, force: { type: 'boolean' } }
		});
		const [file, folder = file?.replace(/(\.csv)?$/i, '-index')] = positionals;
		if (!file || positionals.length > 2) fail(USAGE);
		return { ...values, file, folder };
	} catch (error) {
		return fail(error.message, USAGE);
	}
}

const { file, folder, skip, force } = arguments_();
const total = statSync(file, { throwIfNoEntry: false })?.size;
if (total === undefined) fail(`${file}: no such file`);
const why = occupied(folder, force);
if (why) fail(why);

const { readTimeline, formatProblems, buildDay, localesIn } = await load('src/lib/data/read.ts');
const { readCsv } = await load('src/lib/data/csv/read-csv.ts');
const today = buildDay(Date.now());
const locales = localesIn(new URL('../lib/i18n/messages', import.meta.url));
const data = readTimeline(dataDir, { today, locales });
if (data.problems) fail(formatProblems(data.problems));
const { lanes, sides, languages } = data.timeline;

const begun = Date.now();
const { tell, clear } = progress();
const reading = await readCsv(createReadStream(file, { highWaterMark: 1 << 20 }), {
	name: file,
	timeline: { lanes, sides, languages },
	today,
	progress: (bytes, rows) =>
		tell(`${number.format(rows)} rows read, ${Math.floor((100 * bytes) / (total || 1))} %`)
});
clear();
const { events, bad, problems, unused, stamp } = reading;
for (const problem of problems) console.error(problem);
if (bad > problems.length) console.error(`… and ${number.format(bad - problems.length)} more`);
if (unused.length > 0) console.error(`columns not used: ${unused.join(', ')}`);
if (bad > 0 && (!skip || events.size === 0)) {
	const rows = bad === 1 ? '1 problem' : `${number.format(bad)} problems`;
	fail(`${rows}: nothing is written${events.size > 0 ? '; --skip leaves bad rows out' : ''}`);
}
if (events.size === 0) fail(`${file}: no events`);

const { writeFiles } = await load('src/cli/index-files.js');
const draft = indexFolder(folder);
process.once('SIGINT', () => {
	draft.discard();
	process.exit(130);
});
try {
	const ids = (list) => list.map(({ id }) => id);
	const sizes = await writeFiles({
		events,
		about: { lanes: ids(lanes), sides: ids(sides), languages },
		stamp,
		write: draft.write,
		progress: (done, all) => tell(`${number.format(done)} of ${number.format(all)} files written`)
	});
	draft.finish();
	clear();
	const order = sizes.outOfOrder > 0 ? ', put in order of time' : '';
	const left = bad > 0 ? `, ${number.format(bad)} rows left out` : '';
	console.log(
		`${events.size === 1 ? '1 event' : `${number.format(events.size)} events`}${left}${order}: index ${kilobytes(sizes.index)}, ` +
			`titles ${kilobytes(sizes.titles)} in ${number.format(sizes.chunks)} chunks of ` +
			`${kilobytes(sizes.largest)} at most, ids ${kilobytes(sizes.ids)}, in ${((Date.now() - begun) / 1000).toFixed(1)} s`
	);
	console.log(folder);
} catch (error) {
	draft.discard();
	throw error;
}
