// Yearly figures as written → series with dated points, in order of time.
import {
	SERIES_FLAGS,
	type Series,
	type SeriesConflict,
	type SeriesGap,
	type SeriesPoint
} from '../model/types';
import { parseEdtf } from './edtf';
import type { SeriesInput } from './schema';

type PointInput = SeriesInput['series'][number]['points'][number];

/** Every series; a year without a point is missing, not zero. */
export function resolveSeries({ series }: SeriesInput): Series[] {
	return series.map(({ chart_default, method, id, label, unit, kind, points }) => ({
		id,
		label,
		unit,
		kind,
		chartDefault: chart_default,
		...(method && { method }),
		points: points.map(resolvePoint).sort((a, b) => a.date.start - b.date.start)
	}));
}

/** What sources of figures disagree about. */
export function resolveSeriesConflicts({ conflicts }: SeriesInput): SeriesConflict[] {
	return (conflicts ?? []).map(({ series, periods, what, resolution }) => ({
		series: typeof series === 'string' ? [series] : series,
		periods: periods.map(parseEdtf),
		what,
		resolution
	}));
}

/** Which figures are missing. */
export function resolveSeriesGaps({ gaps }: SeriesInput): SeriesGap[] {
	return (gaps ?? []).map(({ series, note }) => ({ series, note }));
}

function resolvePoint(point: PointInput): SeriesPoint {
	const { period, value, note, source, preferred_reason } = point;
	return {
		period,
		date: parseEdtf(period),
		value,
		flags: SERIES_FLAGS.filter((name) => point[name]),
		preferred: point.preferred ?? false,
		...(note && { note }),
		...(preferred_reason && { preferredReason: preferred_reason }),
		source,
		alsoIn: point.also_in ?? []
	};
}
