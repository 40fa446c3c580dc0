// The events of a named period.
import { overlaps } from './date';
import type { Preset, Timeline, TimelineEvent } from './types';

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
