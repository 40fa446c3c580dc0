// `npm run bench:site`: builds the site that the bench drives, into a folder of its own: the timeline's data with an index of
// a few events, in whose place any other may be served (site.js).
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { dataDir, load } from '../../src/cli/load.js';
import { DOMAIN, generateIndex } from './generate.js';
import { indexFiles } from './index-files.js';
import { SITE } from './site.js';

const { readTimeline, buildDay } = await load('src/lib/data/read.ts');
const { timeline } = readTimeline(dataDir, { today: buildDay(Date.now()) });
const ids = (list) => list.map(({ id }) => id);
const about = {
	lanes: ids(timeline.lanes),
	sides: ids(timeline.sides),
	languages: timeline.languages
};

const data = mkdtempSync(join(tmpdir(), 'timeline-bench-'));
try {
	for (const name of readdirSync(dataDir).filter((file) => file.endsWith('.yaml')))
		cpSync(join(dataDir, name), join(data, name));
	const file = join(data, 'timeline.yaml');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\nindex: events-index\n`);
	const few = generateIndex(100, DOMAIN, {
		lanes: about.lanes.length,
		sides: about.sides.length,
		languages: about.languages
	});
	for (const [path, bytes] of await indexFiles(few, about, promisify(gzip))) {
		mkdirSync(dirname(join(data, 'events-index', path)), { recursive: true });
		writeFileSync(join(data, 'events-index', path), bytes);
	}
	const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
		stdio: 'inherit',
		// What loaded the modules above has said that this is development: a build is not.
		env: {
			...process.env,
			NODE_ENV: 'production',
			DATA_DIR: data,
			BUILD_DIR: SITE,
			KIT_OUT_DIR: '.svelte-kit/bench'
		}
	});
	process.exitCode = status ?? 1;
} finally {
	rmSync(data, { recursive: true, force: true });
}
