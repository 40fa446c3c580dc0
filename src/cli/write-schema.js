// `npm run schema`: writes events.schema.json beside events.yaml, for completion in editors.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, load } from './load.js';

const { readTimeline, formatProblems, buildDay } = await load('src/lib/data/read.ts');
const { eventsJsonSchemaText } = await load('src/lib/data/json-schema.ts');
const reading = readTimeline(dataDir, { today: buildDay(Date.now()) });

if (reading.problems) {
	console.error(formatProblems(reading.problems));
	process.exitCode = 1;
} else {
	const path = join(dataDir, 'events.schema.json');
	writeFileSync(path, eventsJsonSchemaText(reading.timeline));
	console.log(`${path} written`);
}
