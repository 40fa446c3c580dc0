import { expect, it } from 'vitest';
import { timelineMeta } from '../../../src/lib/model/meta';
import { timelineIn } from '../data/fixture';

it('the description carries names and tables over as they are, and none of the record', () => {
	const timeline = timelineIn();
	const meta = timelineMeta(timeline);
	for (const [key, value] of Object.entries(meta)) {
		expect(value).toBe(timeline[key as keyof typeof meta]);
	}
	expect(Object.keys(meta)).toEqual(
		expect.arrayContaining([
			'title',
			'languages',
			'second',
			'sides',
			'lanes',
			'presets',
			'hijri',
			'domain'
		])
	);
	expect(Object.keys(meta)).not.toEqual(expect.arrayContaining(['events']));
	for (const secret of ['They met.', 'a.example', 'Minister']) {
		expect(JSON.stringify(meta)).not.toContain(secret);
	}
});
