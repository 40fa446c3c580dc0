import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, readTimeline } from '../../../src/lib/data/read';
import { dayOfIso } from '../../../src/lib/model/date';
import { changed, FILES, problemsOf, timelineIn, TODAY } from './fixture';

const STORIES = `- id: both-talks
  title: { en: Talks, fr: Pourparlers }
  summary: { en: Two talks., fr: Deux rencontres. }
  steps:
  - from: 1990
    to: 1999
    event: first
    text: { en: They met., fr: Ils se sont vus. }
  - { from: 2025-01, to: 2025-12-31, event: second, text: { en: Again., fr: Encore. } }
`;

const ABOUT = `scope:
  paragraphs: [{ en: What happened., fr: Ce qui fut. }]
gaps:
  points:
  - { en: No day., fr: Pas de jour. }
`;

const stories = (text: string) => problemsOf({ ...FILES, 'stories.yaml': text });
const about = (text: string) => problemsOf({ ...FILES, 'about.yaml': text });

function put(text: string, from: string, to: string): string {
	if (text.split(from).length !== 2) throw new Error(`not once: ${from}`);
	return text.replace(from, () => to);
}

describe('stories.yaml', () => {
	it.each([
		[
			'an unknown event',
			'event: first',
			'event: frist',
			"7:12 story 'both-talks': steps[0].event 'frist' is not known; did you mean 'first'?"
		],
		[
			'a missing language',
			'{ en: They met., fr: Ils se sont vus. }',
			'{ en: They met. }',
			"8:11 story 'both-talks': steps[0].text.fr is missing: write it in every language (en, fr)"
		],
		[
			'a period of no date',
			'from: 1990',
			'from: 1990s',
			"5:11 story 'both-talks': steps[0].from '1990s' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD"
		],
		[
			'a period the wrong way round',
			'to: 1999',
			'to: 1989',
			"6:9 story 'both-talks': steps[0].to '1989' is before from '1990': swap them"
		],
		[
			'an event outside the period',
			'event: first',
			'event: second',
			"7:12 story 'both-talks': steps[0].event 'second' does not lie in the period: widen it, or name another"
		],
		[
			'a step that says too much',
			'en: They met.',
			`en: ${'m'.repeat(421)}`,
			"8:17 story 'both-talks': steps[0].text.en is 421 characters long: shorten it to 420"
		],
		[
			'an unknown field',
			'    event: first',
			'    evnt: first',
			"7:5 story 'both-talks': unknown field 'evnt'; did you mean 'event'?"
		],
		[
			'an id that is no address',
			'id: both-talks',
			'id: Both talks',
			"1:7 story 'Both talks': id 'Both talks' is not a valid id: write a–z and 0–9, joined by single hyphens"
		]
	])('names %s with its place and remedy', (_, from, to, problem) => {
		expect(stories(put(STORIES, from, to))).toContain(`data/stories.yaml:${problem}`);
	});

	it('names a story without steps, a second one of the same id, and a file of another form', () => {
		expect(
			stories('- { id: a, title: { en: A, fr: A }, summary: { en: A, fr: A }, steps: [] }')
		).toEqual([
			"data/stories.yaml:1:71 story 'a': steps is empty: a story needs at least one step"
		]);
		expect(stories(STORIES + STORIES)).toEqual([
			"data/stories.yaml:10:7 story 'both-talks': id 'both-talks' is used twice: give this one another (the other is in line 1)"
		]);
		expect(stories('words')).toEqual([
			'data/stories.yaml:1:1 the file must hold a list: begin items with "- "'
		]);
	});

	it('gives the days of each period, its end included', () => {
		const { stories: told } = timelineIn({ ...FILES, 'stories.yaml': STORIES });
		expect(told.map(({ id, steps }) => [id, steps.length])).toEqual([['both-talks', 2]]);
		expect(told[0]?.steps[1]).toMatchObject({
			from: dayOfIso('2025-01-01'),
			to: dayOfIso('2026-01-01'),
			event: 'second'
		});
	});
});

describe('about.yaml', () => {
	it.each([
		['an unknown part', 'gaps:', 'gabs:', "3:1 unknown field 'gabs'; did you mean 'gaps'?"],
		[
			'a missing language',
			', fr: Pas de jour. ',
			' ',
			'5:5 gaps.points[0].fr is missing: write it in every language (en, fr)'
		],
		[
			'a part that says nothing',
			'[{ en: What happened., fr: Ce qui fut. }]',
			'[]',
			'2:3 scope is empty: write paragraphs or points, or leave it out'
		]
	])('names %s with its place and remedy', (_, from, to, problem) => {
		expect(about(put(ABOUT, from, to))).toEqual([`data/about.yaml:${problem}`]);
	});

	it('gives the parts that are there, and no others', () => {
		const { about: told } = timelineIn({ ...FILES, 'about.yaml': ABOUT });
		expect(Object.keys(told)).toEqual(['scope', 'gaps']);
		expect(told.gaps).toEqual({ paragraphs: [], points: [{ en: 'No day.', fr: 'Pas de jour.' }] });
	});
});

describe('a folder without stories and words about itself', () => {
	it('is complete', () => {
		expect(timelineIn()).toMatchObject({ stories: [], about: {} });
		const dir = mkdtempSync(join(tmpdir(), 'timeline-'));
		for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text);
		const reading = readTimeline(dir, { today: TODAY });
		rmSync(dir, { recursive: true });
		expect('problems' in reading ? reading.problems.map(formatProblem) : []).toEqual([]);
	});
});

describe('what is awaited', () => {
	const AWAITS = 'kind: summit\n  awaits: { en: A third, fr: Une troisième }';

	it('stands with an event that is expected', () => {
		const files = changed(['events.yaml', 'kind: summit', `${AWAITS}\n  status: expected`]);
		expect(timelineIn(files).events[1]?.awaits).toEqual({ en: 'A third', fr: 'Une troisième' });
	});

	it('is refused of one that occurred', () => {
		expect(problemsOf(changed(['events.yaml', 'kind: summit', AWAITS]))).toEqual([
			"data/events.yaml:19:3 event 'second': awaits: an event that occurred awaits nothing: remove it, or mend the status"
		]);
	});
});
