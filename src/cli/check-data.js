// `npm run check:data [FILE]`: every mistake in the data, with its place. FILE stands for events.yaml.
import { dataDir, load } from './load.js';

const { readTimeline, formatProblems, buildDay, localesIn } = await load('src/lib/data/read.ts');
const { daysOfIndex } = await load('src/event-files.ts');
const [file] = process.argv.slice(2);
const reading = readTimeline(dataDir, {
	today: buildDay(Date.now()),
	locales: localesIn(new URL('../lib/i18n/messages', import.meta.url)),
	readIndex: daysOfIndex,
	instead: file ? { 'events.yaml': file } : {}
});

if (reading.problems) {
	console.error(formatProblems(reading.problems));
	process.exitCode = 1;
} else {
	const { events, actors, places, series } = reading.timeline;
	const counts = [
		`${events.length} events`,
		`${Object.keys(actors).length} actors`,
		`${Object.keys(places).length} places`,
		`${series.length} series`
	];
	console.log(`${counts.join(', ')}: no problems`);
}
