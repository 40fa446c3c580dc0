// series.yaml: yearly figures, and what must be known to read them.
import * as v from 'valibot';
import { SERIES_FLAGS, type Lang } from '../model/types';
import {
	edtf,
	finite,
	flag,
	listOf,
	must,
	seriesId,
	strict,
	textIn,
	url,
	words
} from './schema-fields';

/** The whole file. */
export function seriesSchema(languages: readonly Lang[]) {
	const text = textIn(languages);
	const optional = v.exactOptional(text);
	const source = strict({ url, publisher: words, tier: words });
	const alsoIn = strict({
		...source.entries,
		value: v.exactOptional(finite),
		note: optional
	});
	const point = strict({
		period: edtf('EDTF'),
		value: finite,
		preferred: v.exactOptional(flag),
		preferred_reason: optional,
		...flags(),
		note: optional,
		source,
		also_in: v.exactOptional(listOf(alsoIn))
	});
	const series = strict({
		id: seriesId,
		label: text,
		unit: text,
		kind: text,
		chart_default: flag,
		method: optional,
		cross_check: optional,
		points: listOf(point)
	});
	return strict({ series: listOf(series), ...notes(languages) });
}

/** One series of `series.yaml`, as checked. */
export type SeriesInput = v.InferOutput<ReturnType<typeof seriesSchema>>;

function flags() {
	const entries = SERIES_FLAGS.map((name) => [name, v.exactOptional(flag)] as const);
	return Object.fromEntries(entries) as Record<
		(typeof SERIES_FLAGS)[number],
		v.ExactOptionalSchema<typeof flag, undefined>
	>;
}

/** What stands beside the series: kept in the file for whoever reads it. */
function notes(languages: readonly Lang[]) {
	const text = textIn(languages);
	const source = strict({ url, publisher: words, tier: words });
	const about = v.union(
		[seriesId, listOf(seriesId)],
		must('the id of a series, or a list of them')
	);
	const statement = { period: edtf('EDTF'), text, source, note: v.exactOptional(text) };
	const conflict = {
		id: seriesId,
		series: about,
		periods: listOf(edtf('EDTF')),
		what: text,
		resolution: text
	};
	// What is missing may be a whole series, and its periods be told in words ("all other years").
	const told = v.union([words, finite], must('a period'));
	const gap = { series: seriesId, periods: v.exactOptional(listOf(told)), note: text };
	return {
		title: v.exactOptional(text),
		tiers: v.exactOptional(v.record(v.string(), v.union([words, text]), must('a map'))),
		reading_rules: v.exactOptional(listOf(text)),
		dataset_pages: v.exactOptional(listOf(strict({ label: text, url }))),
		statements: v.exactOptional(listOf(strict(statement))),
		claims_checked: v.exactOptional(
			listOf(strict({ claim: text, made_by: text, verdict: text, finding: text }))
		),
		conflicts: v.exactOptional(listOf(strict(conflict))),
		gaps: v.exactOptional(listOf(strict(gap)))
	};
}
