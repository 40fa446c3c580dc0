// The style of the stored pictures: the rules of the components that draw them, in the colours of paper.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { compile } from 'svelte/compiler';
import { scopeName } from '../../../src/cli/scope-names.js';
import { drawingStyle } from '../../../src/lib/exports/svg-style';
import { readTokens } from '../../../src/lib/exports/tokens';

export const TOKENS = readTokens(readFileSync('src/lib/styles/tokens.css', 'utf8'), 'light');

const ROOT = 'src/lib/components/TimelineFigure.svelte';

/** The component and all that it imports, as paths. */
function components(path: string, found = new Set<string>()): Set<string> {
	if (found.has(path)) return found;
	found.add(path);
	for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/ from '(\.\/\w+\.svelte)'/g))
		components(posix.join(posix.dirname(path), name), found);
	return found;
}

/** Names of components by the class that keeps their rules to themselves. */
const names = new Map<string, string>();

const sheet = [...components(ROOT)]
	.map((filename) => {
		const { css } = compile(readFileSync(filename, 'utf8'), {
			filename,
			generate: 'server',
			cssHash: (component) => {
				const scope = scopeName(component);
				names.set(scope, posix.basename(filename, '.svelte'));
				return scope;
			}
		});
		return css?.code ?? '';
	})
	.join('\n');

/** The rules for the classes and the sides in `markup`. */
export function figureStyle(markup: string): string {
	const seen = Object.entries(TOKENS).filter(([name]) => {
		const side = /^side-[a-z]/.exec(name)?.[0];
		return side === undefined || new RegExp(`\\b${side}\\b`).test(markup);
	});
	return drawingStyle(sheet, markup, Object.fromEntries(seen));
}

/** Svelte's classes by the names of their components: `s-1ab2` → `s-EventMark`. */
export function named(markup: string): string {
	return markup.replace(/\bs-[a-z0-9]{4}\b/g, (scope) => {
		const name = names.get(scope);
		return name ? `s-${name}` : scope;
	});
}
