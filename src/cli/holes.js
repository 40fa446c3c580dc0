// Vite plugin: parts of a page that are prerendered only (Hole.svelte) are no part of the browser's code. That their
// components are not used there is not enough: a component brings styles, so a bundler keeps the file that it is in,
// and with it the chunk of all that it draws. What is left of them is their styles.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import svelteConfig from '../../svelte.config.js';

const PRERENDERED = [
	'StaticPictures',
	'SiteHeader',
	'Legend',
	'ShapeKey',
	'LostNotice',
	'LaneDensity',
	'LoadedList'
];
const STYLES = 'virtual:styles-of/';
const IMPORT = /^\s*import (\w+) from '([^']+\.svelte)';$/gm;

/**
 * The source of a component as the browser gets it: `import.meta.env.SSR ? Legend : Hole` is `Hole`, or `undefined`
 * where that stands there, and of the import only the styles stay; `stylesOf` names their module by the imported path.
 *
 * @param {string} code
 * @param {(path: string) => string} stylesOf
 */
export function withoutPrerendered(code, stylesOf) {
	return code
		.replace(IMPORT, (whole, name, path) => {
			const chosen = new RegExp(`import\\.meta\\.env\\.SSR \\? ${name} : (Hole|undefined)`);
			return chosen.test(code) && PRERENDERED.includes(name)
				? `\timport '${stylesOf(path)}';`
				: whole;
		})
		.replace(/import\.meta\.env\.SSR \? (\w+) : (Hole|undefined)/g, (whole, name, other) =>
			PRERENDERED.includes(name) ? other : whole
		);
}

/** The file that a component imports. */
function importedFile(from, path) {
	return path.startsWith('$lib/')
		? resolve('src/lib', path.slice('$lib/'.length))
		: resolve(dirname(from), path);
}

/** The styles of a component and of all that it draws, as Svelte scopes them. */
function stylesFrom(file, seen = new Set()) {
	if (seen.has(file)) return '';
	seen.add(file);
	const source = readFileSync(file, 'utf8');
	const inner = [...source.matchAll(IMPORT)].map(([, , path]) =>
		stylesFrom(importedFile(file, path), seen)
	);
	const { cssHash } = svelteConfig.compilerOptions ?? {};
	const own = compile(source, { filename: file, css: 'external', ...(cssHash && { cssHash }) });
	return inner.join('') + (own.css?.code ?? '');
}

export const holes = {
	name: 'holes',
	enforce: 'pre',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	resolveId: (id) => (id.startsWith(STYLES) ? `\0${id}` : undefined),
	load: (id) => {
		if (!id.startsWith(`\0${STYLES}`)) return;
		return stylesFrom(resolve(id.slice(STYLES.length + 1, -'.css'.length)));
	},
	transform: {
		filter: { id: /\.svelte$/ },
		handler: (code, id) => {
			const stylesOf = (path) => `${STYLES}${relative('.', importedFile(id, path))}.css`;
			return { code: withoutPrerendered(code, stylesOf), map: null };
		}
	}
};
