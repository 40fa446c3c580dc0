import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventsJsonSchemaText } from '../../../src/lib/data/json-schema';
import { readTimeline } from '../../../src/lib/data/read';

test('data/events.schema.json is what the schema and the data at hand give: npm run schema', () => {
	const reading = readTimeline('data', { today: 40_000 });
	if (!('timeline' in reading)) throw new Error('the data has problems: npm run check:data');
	const written = readFileSync('data/events.schema.json', 'utf8');
	expect(JSON.parse(written)).toEqual(JSON.parse(eventsJsonSchemaText(reading.timeline)));
});
