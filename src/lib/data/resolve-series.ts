// Yearly figures as written → series with dated points, in order of time.
import { SERIES_FLAGS, type Series, type SeriesPoint } from '../model/types';
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
