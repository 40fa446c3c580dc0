// What the checks find, and how it becomes a problem with a place and a subject.
import * as v from 'valibot';
import type { Problem } from '../model/types';
import type { DataFile, PerFile } from './files';
import { idsOf, type Path } from './loose';
import { suggestion } from './nearest';
import { quote } from './quote';
import { fieldName, subjectOf } from './subject';
import type { PositionedDocument } from './yaml';

/** Something wrong at a path of a file. */
export interface Finding {
	readonly file: DataFile;
	readonly path: Path;
	/** Where it stands: at the value (as if left out), or at the name of the field. */
	readonly part?: 'key' | 'value';
	/** Told behind the name of the field where `named` is set. */
	readonly message: string;
	readonly named?: boolean;
	/** The other place that it collides with. */
	readonly other?: Path;
}

/** The value in the schema's shape, where it has it; and what is wrong with it. */
export function checkShape<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	file: DataFile,
	at: Path = []
): { output?: v.InferOutput<Schema>; findings: Finding[] } {
	const result = v.safeParse(schema, value, { abortPipeEarly: true });
	if (result.success) return { output: result.output, findings: [] };
	return { findings: result.issues.flatMap((issue) => fromIssue(issue, file, at)) };
}

/** Ids of a list that stand in it more than once. */
export function duplicates(items: unknown, file: DataFile, at: Path = []): Finding[] {
	const first = new Map<string, number>();
	return idsOf(items).flatMap(({ id, index }): Finding[] => {
		const other = first.get(id);
		if (other === undefined) {
			first.set(id, index);
			return [];
		}
		const message = `id ${quote(id)} is used twice: give this one another`;
		return [{ file, path: [...at, index, 'id'], message, other: [...at, other, 'id'] }];
	});
}

/** Findings as problems. `name` is the file's name as the editor would type it. */
export function problemsOf(
	findings: readonly Finding[],
	documents: PerFile<PositionedDocument>,
	names: PerFile<string>
): Problem[] {
	return findings.map(({ file, path, part, message, named, other }) => {
		const document = documents[file];
		const { subject, depth } = subjectOf(file, document.value, path);
		const name = named ? fieldName(path.slice(depth)) : '';
		const first = other ? ` (the other is in line ${document.at(other).line})` : '';
		return {
			file: names[file],
			...document.at(path, part),
			subject,
			message: `${name ? `${name} ` : ''}${message}${first}`
		};
	});
}

function fromIssue(issue: v.BaseIssue<unknown>, file: DataFile, at: Path): Finding[] {
	const steps: Path = (issue.path ?? []).map(({ key }) =>
		typeof key === 'number' ? key : String(key)
	);
	const path = [...at, ...steps];
	if (path.length === 0) return [{ file, path, message: 'the file must hold a map of fields' }];
	const container = issue.path?.at(-1);
	if (container?.origin !== 'key') return [{ file, path, message: issue.message, named: true }];
	const around = path.slice(0, -1);
	// A list passes for an object in valibot, with every field missing.
	if (Array.isArray(container.input)) {
		return [{ file, path: around, message: 'must be a map of fields, not a list', named: true }];
	}
	if (issue.expected !== 'never') return [{ file, path, message: issue.message, named: true }];
	const known = issue.message.split(' ');
	const written = Object.keys(container.input ?? {});
	const free = known.filter((key) => !written.includes(key));
	return written
		.filter((key) => !known.includes(key))
		.map((key) => ({
			file,
			path: [...around, key],
			part: 'key',
			message: `unknown field ${quote(key)}${suggestion(key, known, free)}`
		}));
}
