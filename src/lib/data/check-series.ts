// series.yaml against itself: ids, and the series that its conflicts speak of.
import { duplicates, type Finding } from './findings';
import { field, idsOf, list, type Path } from './loose';
import { suggestion } from './nearest';
import { quote } from './quote';

const file = 'series.yaml';

/** Duplicate ids, and conflicts of a series that does not exist. */
export function checkSeries(root: unknown): Finding[] {
	const known = idsOf(field(root, 'series')).map(({ id }) => id);
	const unknown = list(field(root, 'conflicts')).flatMap((conflict, index) =>
		namesOf(field(conflict, 'series'), ['conflicts', index, 'series'])
			.filter(({ name }) => !known.includes(name))
			.map(({ name, path }): Finding => {
				const message = `series ${quote(name)} is not known${suggestion(name, known)}`;
				return { file, path, message };
			})
	);
	return [
		...duplicates(field(root, 'series'), file, ['series']),
		...duplicates(field(root, 'conflicts'), file, ['conflicts']),
		...unknown
	];
}

function namesOf(value: unknown, path: Path): { name: string; path: Path }[] {
	if (typeof value === 'string') return [{ name: value, path }];
	return list(value).flatMap((name, i) =>
		typeof name === 'string' ? [{ name, path: [...path, i] }] : []
	);
}
