// Old, settled periods of the real timeline, as if nothing had happened since: later events do not touch these pictures.
import { dayOfIso } from '../../../../src/lib/model/date';
import type { Timeline } from '../../../../src/lib/model/types';
import { REAL } from '../../exports/timelines';
import { bothWays, type Figure } from '../figure';

/** The real timeline up to a day, `YYYY-MM-DD`. */
function until(day: string): Timeline {
	const { timeline } = REAL;
	const events = timeline.events.filter(({ date }) => date.start < dayOfIso(day));
	return { ...timeline, events };
}

const to = '2010-01-01';
const timeline = until(to);

export const REAL_FIGURES: readonly Figure[] = [
	...bothWays({
		name: 'real-1991-1999',
		shows: 'the nineties with their titles in two languages',
		timeline,
		from: '1991-12-01',
		to: '2000-01-01',
		width: 1184,
		both: true
	}),
	...bothWays({
		name: 'real-2000-2009',
		shows: 'the decade after them on a tablet',
		timeline,
		from: '2000-01-01',
		to,
		width: 704
	}),
	...bothWays({
		name: 'real-1991-2009-narrow',
		shows: 'both on a phone, without titles',
		timeline,
		from: '1991-12-01',
		to,
		width: 352
	})
];
