// A site whose events travel as index files: invented events, made by the command that makes all indexes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fromYmd, isoOf } from '../../src/lib/model/date';
import { startDev, type DevServer } from './dev-server';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURE = 'tests/fixtures/other-pair';
const LANES = ['crown', 'ocean', 'workshop', 'care'];
const SIDES = ['pt', 'jp', 'afloat', 'host', 'untold'];

/** An invented event; days from the first to before the last. */
export interface Invented {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly title: string;
}

/** More than the titles of one chunk, of a picture and of the list; the same each time. */
export const EVENTS: readonly Invented[] = Array.from({ length: 6000 }, (_, k) => {
	const from = fromYmd(1990, 1, 1) + ((k * 7919) % 12_500);
	return { id: `e${k}`, from, to: from + (k % 9 === 0 ? 12 : 1), title: `Event number ${k}` };
});

/** Events that share a moment with the days [from, to). */
export function eventsIn(from: number, to: number): readonly Invented[] {
	return EVENTS.filter((event) => event.from < to && event.to > from);
}

/** Serves the fixture's timeline with these events. */
export async function startIndexed(): Promise<DevServer> {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-index-'));
	try {
		const data = join(folder, 'data');
		cpSync(join(ROOT, FIXTURE), data, { recursive: true });
		const csv = join(folder, 'events.csv');
		const row = ({ id, from, to, title }: Invented, k: number) => {
			const date = to === from + 1 ? isoOf(from) : `${isoOf(from)}/${isoOf(to - 1)}`;
			const names = [LANES[k % LANES.length], SIDES[k % SIDES.length], 1 + (k % 3)];
			return [id, date, ...names, title, `Événement ${k}`, `الحدث ${k}`].join();
		};
		const head = 'id,date,lane,side,importance,title_en,title_fr,title_ar';
		writeFileSync(csv, [head, ...EVENTS.map(row)].join('\n'));
		execFileSync(process.execPath, ['src/cli/index.js', csv, join(data, 'events-index')], {
			cwd: ROOT,
			env: { ...process.env, DATA_DIR: data },
			stdio: 'pipe'
		});
		const timeline = join(data, 'timeline.yaml');
		writeFileSync(timeline, `${readFileSync(timeline, 'utf8')}\nindex: events-index\n`);
		return await startDev(relative(ROOT, data));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
