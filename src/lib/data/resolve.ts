// Checked values → the complete timeline: defaults filled in, sides, lanes and reverse links worked out.
import { dayOfIso, fromYmd, parseLimit, toYmd } from '../model/date';
import type {
	Actor,
	Day,
	Place,
	Preset,
	RolePeriod,
	Timeline,
	TimelineEvent
} from '../model/types';
import type { Checked } from './check';
import { parseEdtf } from './edtf';
import { hijriTable } from './hijri-table';
import { resolveEvents } from './resolve-events';
import { resolveSeries, resolveSeriesConflicts, resolveSeriesGaps } from './resolve-series';
import { resolveAbout, resolveStories } from './resolve-stories';
import type { ActorInput, TimelineInput } from './schema';

/** The timeline of data that `check` has passed; `indexed` are the days of its index files, where it has any. */
export function resolve(checked: Checked, indexed?: readonly [Day, Day]): Timeline {
	const { timeline, actors, places, series, stories, about } = checked;
	const events = resolveEvents(checked);
	const updated = events.reduce(
		(last, event) => Math.max(last, dayOfIso(event.updated)),
		-Infinity
	);
	const domain = domainOf(events, updated, indexed);
	return {
		title: timeline.title,
		description: timeline.description,
		site: timeline.site,
		languages: timeline.languages,
		second: timeline.second,
		sides: timeline.sides,
		categories: timeline.categories,
		lanes: timeline.lanes,
		kinds: timeline.kinds,
		presets: timeline.presets.map((preset) => resolvePreset(preset, domain)),
		opening: timeline.opening,
		licence: timeline.licence,
		...(timeline.index !== undefined && { index: timeline.index }),
		events,
		actors: byId(actors.map(resolveActor)),
		places: byId(places.map((place): Place => ({ ...place, aliases: place.aliases ?? [] }))),
		series: resolveSeries(series),
		seriesConflicts: resolveSeriesConflicts(series),
		seriesGaps: resolveSeriesGaps(series),
		stories: resolveStories(stories),
		about: resolveAbout(about),
		domain,
		hijri: hijriTable(...domain),
		updated
	};
}

/** Whole years around every stated date, the days [from, to) and the data's own date. */
function domainOf(
	events: readonly TimelineEvent[],
	updated: Day,
	[from, to]: readonly [Day, Day] = [Infinity, -Infinity]
): readonly [Day, Day] {
	let first = from;
	let last = Math.max(updated, to - 1);
	for (const { date } of events) {
		first = Math.min(first, date.start);
		last = Math.max(last, date.end - 1);
	}
	return [fromYmd(toYmd(first).year, 1, 1), fromYmd(toYmd(last).year + 1, 1, 1)];
}

function resolvePreset(
	{ id, label, from, to, status }: TimelineInput['presets'][number],
	[first, last]: readonly [Day, Day]
): Preset {
	return {
		id,
		label,
		from: parseLimit(from ?? '')?.start ?? first,
		to: parseLimit(to ?? '')?.end ?? last,
		...(status && { status })
	};
}

function resolveActor({ role, other_roles, name_unverified, ...actor }: ActorInput): Actor {
	return {
		...actor,
		role: resolveRole(role),
		otherRoles: (other_roles ?? []).map(resolveRole),
		aliases: actor.aliases ?? [],
		nameUnverified: name_unverified ?? [],
		sources: actor.sources ?? []
	};
}

function resolveRole({ title, from, to, attested }: ActorInput['role']): RolePeriod {
	return {
		title,
		...(from !== undefined && { from: parseEdtf(from) }),
		...(to !== undefined && { to: parseEdtf(to) }),
		...(attested !== undefined && { attested: parseEdtf(attested) })
	};
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Record<string, T> {
	return Object.fromEntries(items.map((item) => [item.id, item]));
}
