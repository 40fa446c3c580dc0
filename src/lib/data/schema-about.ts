// about.yaml: what the editors say of their timeline, part by part: paragraphs, and points of a list.
import * as v from 'valibot';
import type { Lang } from '../model/types';
import { listOf, strict, textIn } from './schema-fields';

/** The whole file. The headings are the interface's own; every part may be left out. */
export function aboutSchema(languages: readonly Lang[]) {
	const text = textIn(languages);
	const part = v.exactOptional(
		v.pipe(
			strict({
				paragraphs: v.exactOptional(listOf(text)),
				points: v.exactOptional(listOf(text))
			}),
			v.check(
				({ paragraphs = [], points = [] }) => paragraphs.length + points.length > 0,
				'is empty: write paragraphs or points, or leave it out'
			)
		)
	);
	return strict({ scope: part, dates: part, sources: part, gaps: part, corrections: part });
}

/** What `about.yaml` holds, as checked. */
export type AboutInput = v.InferOutput<ReturnType<typeof aboutSchema>>;
