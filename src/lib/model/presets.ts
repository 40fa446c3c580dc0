// The events of a named period, and the period that a window shows.
import { overlaps } from './date';
import type { Day, Preset, Timeline, TimelineEvent } from './types';

/** Events that overlap the period and have one of its statuses, in order of time. */
export function presetEvents(
	timeline: Pick<Timeline, 'events'>,
	preset: Preset
): readonly TimelineEvent[] {
	return timeline.events.filter(
		({ date, status }) =>
			overlaps(date, preset.from, preset.to) && (!preset.status || preset.status.includes(status))
	);
}

/** A window of days, [from, to); its limits may lie within a day. */
interface Days {
	readonly from: Day;
	readonly to: Day;
}

/** Whether a window shows the period to the day. */
export function showsPreset({ from, to }: Days, preset: Preset): boolean {
	return Math.round(from) === preset.from && Math.round(to) === preset.to;
}

/** The period that a window shows to the day. One that is a selection of statuses too is only its own page's. */
export function shownPreset(span: Days, presets: readonly Preset[]): Preset | undefined {
	return presets.find((one) => !one.status && showsPreset(span, one));
}
