// Documents → checked values, or every problem in them at once.
import type * as v from 'valibot';
import type { Day, Lang, Problem } from '../model/types';
import { checkAwaits } from './check-awaits';
import { checkDates } from './check-dates';
import { checkLinks } from './check-links';
import { checkPresets } from './check-presets';
import { checkSeries } from './check-series';
import { checkSources } from './check-sources';
import { checkStories } from './check-stories';
import { checkTimeline } from './check-timeline';
import { DATA_FILES, type DataFile, type PerFile, perFile } from './files';
import { checkShape, duplicates, problemsOf, type Finding } from './findings';
import { field, idsOf, list } from './loose';
import { inOrder } from './problem';
import {
	aboutSchema,
	actorSchema,
	eventSchema,
	placeSchema,
	seriesSchema,
	storySchema,
	timelineSchema,
	type AboutInput,
	type ActorInput,
	type EventInput,
	type PlaceInput,
	type SeriesInput,
	type StoryInput,
	type TimelineInput
} from './schema';
import type { PositionedDocument } from './yaml';

/** The world around the data. */
export interface CheckOptions {
	/** The build day: nothing that occurred can begin after it. */
	readonly today: Day;
	/** Languages that the interface speaks; every one, where left out. */
	readonly locales?: readonly Lang[];
}

/** All files, proven: every reference leads somewhere. */
export interface Checked {
	readonly timeline: TimelineInput;
	readonly events: readonly EventInput[];
	readonly actors: readonly ActorInput[];
	readonly places: readonly PlaceInput[];
	readonly series: SeriesInput;
	readonly stories: readonly StoryInput[];
	readonly about: AboutInput;
}

/** Checks the files together. `names` are the files' names for messages. Never throws. */
export function check(
	documents: PerFile<PositionedDocument>,
	names: PerFile<string>,
	options: CheckOptions
): { checked: Checked } | { problems: readonly Problem[] } {
	const { checked, findings } = checkValues(
		perFile((file) => documents[file].value),
		options
	);
	const faults = DATA_FILES.flatMap((file) =>
		documents[file].faults.map((fault) => ({ file: names[file], subject: '', ...fault }))
	);
	// What follows from a fault (an alias is no text) stands at the same place: the fault says it.
	const told = new Set(faults.map(({ file, line, column }) => `${file}:${line}:${column}`));
	const found = problemsOf(findings, documents, names).filter(
		({ file, line, column }) => !told.has(`${file}:${line}:${column}`)
	);
	const order = (file: DataFile) => [...faults, ...found].filter((p) => p.file === names[file]);
	const problems = inOrder(DATA_FILES.flatMap(order));
	return problems.length === 0 && checked ? { checked } : { problems };
}

function checkValues(
	values: PerFile<unknown>,
	options: CheckOptions
): { checked?: Checked; findings: Finding[] } {
	const findings: Finding[] = [];
	const keep = <T>({ output, findings: more }: { output?: T; findings: Finding[] }) => {
		findings.push(...more);
		return output;
	};
	const root = values['timeline.yaml'];
	// Without languages nothing else can be judged.
	if (root === undefined) return { findings };
	const languages = list(field(root, 'languages')).filter((lang) => typeof lang === 'string');
	const timeline = keep(checkShape(timelineSchema(languages), root, 'timeline.yaml'));
	if (languages.length === 0) {
		return {
			findings: findings.filter(({ path: [first] }) => (first ?? 'languages') === 'languages')
		};
	}
	const items = <Schema extends v.GenericSchema>(file: DataFile, schema: Schema) => {
		const value = values[file];
		if (value === undefined) return [];
		if (!Array.isArray(value)) {
			findings.push({
				file,
				path: [],
				message: 'the file must hold a list: begin items with "- "'
			});
		}
		findings.push(...duplicates(value, file));
		return list(value).map((item, i) => keep(checkShape(schema, item, file, [i])));
	};
	const ids = (file: DataFile) =>
		values[file] === undefined ? undefined : idsOf(values[file]).map(({ id }) => id);
	const idsIn = (section: string) => idsOf(field(root, section)).map(({ id }) => id);
	const sides = idsIn('sides');
	const known = {
		categories: idsIn('categories'),
		kinds: idsIn('kinds'),
		places: ids('places.yaml'),
		actors: ids('actors.yaml')
	};
	const events = items('events.yaml', eventSchema(languages, known));
	const actors = items('actors.yaml', actorSchema(languages, sides));
	const places = items('places.yaml', placeSchema(languages, sides));
	const figures = values['series.yaml'];
	const series =
		figures === undefined
			? undefined
			: keep(checkShape(seriesSchema(languages), figures, 'series.yaml'));
	const stories = items('stories.yaml', storySchema(languages, ids('events.yaml')));
	const words = values['about.yaml'];
	const about =
		words === undefined ? {} : keep(checkShape(aboutSchema(languages), words, 'about.yaml'));
	findings.push(
		...checkTimeline(root, options.locales),
		...checkPresets(root, values['events.yaml']),
		...checkDates(values['events.yaml'], options.today),
		...checkLinks(values['events.yaml']),
		...checkAwaits(values['events.yaml']),
		...checkSources(values['events.yaml']),
		...checkSeries(figures),
		...checkStories(values['stories.yaml'], values['events.yaml'])
	);
	if (findings.length > 0 || !timeline || !series || !about) return { findings };
	return {
		findings,
		checked: {
			timeline,
			events: events.filter((event) => event !== undefined),
			actors: actors.filter((actor) => actor !== undefined),
			places: places.filter((place) => place !== undefined),
			series,
			stories: stories.filter((story) => story !== undefined),
			about
		}
	};
}
