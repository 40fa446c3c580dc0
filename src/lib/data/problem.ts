// Problems: made from a place in a document, put in order, and written as editors and terminals expect.
import type { Problem } from '../model/types';

/** A mistake in one file, before it is known whose it is. Line and column from 1. */
export interface Fault {
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** `data/events.yaml:42:11 event 'x': date '2025-13-01' is not a valid EDTF date: …`. */
export function formatProblem({ file, line, column, subject, message }: Problem): string {
	return `${file}:${line}:${column} ${subject ? `${subject}: ` : ''}${message}`;
}

/** All of them, one a line, and their number. */
export function formatProblems(problems: readonly Problem[]): string {
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return [...problems.map(formatProblem), count].join('\n');
}

/** By line and column within each file, files in the order in which they first appear; no repeats. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const files = [...new Set(problems.map(({ file }) => file))];
	const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
	return [...seen.values()].sort(
		(a, b) =>
			files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column
	);
}
