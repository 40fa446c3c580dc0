// A small timeline of two invented countries in English and French, and the problems that a change to it brings.
import { formatProblem, timelineOf } from '../../../src/lib/data/read';
import type { FilesAtHand, RequiredFile } from '../../../src/lib/data/files';
import type { Timeline } from '../../../src/lib/model/types';
import { dayOfIso } from '../../../src/lib/model/date';

export const TODAY = dayOfIso('2026-11-23');

export const FILES: Readonly<Record<RequiredFile, string>> = {
	'timeline.yaml': `title: { en: Relations, fr: Relations }
description: { en: All of them, fr: Toutes }
site: { en: Site, fr: Site }
languages: [en, fr]
second: { en: fr, fr: en }
sides:
  - { id: north, label: { en: North, fr: Nord }, legend: { en: in the north, fr: au nord }, colour: a }
  - { id: unknown, label: { en: Unknown, fr: Inconnu }, legend: { en: unknown, fr: inconnu }, colour: d }
categories:
  - { id: trade, label: { en: Trade, fr: Commerce } }
  - { id: security, label: { en: Security, fr: Sécurité } }
lanes:
  - { id: economy, label: { en: Economy, fr: Économie }, categories: [trade] }
  - { id: safety, label: { en: Safety, fr: Sûreté }, categories: [security] }
kinds:
  - { id: meeting, label: { en: Meeting, fr: Réunion }, importance: 2 }
  - { id: summit, label: { en: Summit, fr: Sommet }, importance: 3 }
presets:
  - { id: all, label: { en: All, fr: Tout } }
  - { id: nineties, label: { en: 1990s, fr: Années 1990 }, from: 1990, to: 1999-12 }
opening: all
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`,
	'events.yaml': `- id: first
  date: 1994
  title: { en: First talks, fr: Premiers pourparlers }
  summary: { en: They met., fr: Ils se sont vus. }
  category: trade
  kind: meeting
  place: port
  participants: [{ who: ann }]
  sources: [{ url: https://a.example/1, publisher: A, lang: en, tier: press, supports: All. }]
  confidence: high
  added: 2026-01-01
  updated: 2026-02-01
- id: second
  date: 2025-05
  title: { en: Second talks, fr: Seconds pourparlers }
  summary: { en: They met again., fr: Ils se sont revus. }
  category: security
  kind: summit
  follows: [first]
  sources: [{ url: https://a.example/2, publisher: A, lang: en, tier: press, supports: All. }]
  conflicts: [{ field: date, says: { en: In June., fr: En juin. }, source: https://a.example/2 }]
  confidence: low
  added: 2026-01-01
  updated: 2026-03-01
`,
	'actors.yaml': `- id: ann
  type: person
  side: north
  name: { en: Ann, fr: Anne, kk: Анна }
  role: { title: { en: Minister, fr: Ministre }, from: 1990 }
`,
	'places.yaml': `- { id: port, name: { en: Port, fr: Port }, side: north }
`,
	'series.yaml': `series:
  - id: trade_total
    label: { en: Trade, fr: Commerce }
    unit: { en: millions, fr: millions }
    kind: { en: yearly, fr: annuel }
    chart_default: true
    points:
      - { period: 1995, value: 2, derived: true, source: { url: https://a.example/s, publisher: A, tier: press } }
      - { period: 1994, value: 1, source: { url: https://a.example/s, publisher: A, tier: press } }
`
};

export type Change = readonly [file: RequiredFile, from: string, to: string];

/** The files with one piece of text replaced; an error where the piece is not there exactly once. */
export function changed(...changes: readonly Change[]): Record<RequiredFile, string> {
	const files = { ...FILES };
	for (const [file, from, to] of changes) {
		if (files[file].split(from).length !== 2) throw new Error(`not once in ${file}: ${from}`);
		files[file] = files[file].replace(from, () => to);
	}
	return files;
}

/** Every problem of the files, as the editor reads it. */
export function problemsOf(
	files: FilesAtHand<string | Uint8Array>,
	locales?: readonly string[]
): string[] {
	const options = locales ? { today: TODAY, locales } : { today: TODAY };
	const reading = timelineOf(files, options);
	return 'problems' in reading ? reading.problems.map(formatProblem) : [];
}

/** The timeline of the files; an error with the problems where there is none. */
export function timelineIn(files: FilesAtHand<string> = FILES): Timeline {
	const reading = timelineOf(files, { today: TODAY });
	if ('timeline' in reading) return reading.timeline;
	throw new Error(reading.problems.map(formatProblem).join('\n'));
}

/** The fixture with one whole file put in place of another. */
export function withFile(
	file: RequiredFile,
	content: string | Uint8Array
): FilesAtHand<string | Uint8Array> {
	return { ...FILES, [file]: content };
}
