// What a page's script is given, once the page is read: where it is much, it stands in a file of its own, which is brought
// after the paint as the scripts are. A page's words are those of every page in its language: they are brought once.
import { createHash } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { hashSource, tight } from '../inline-script.js';

/** A part of a page's data with more characters than this has a file; to ask for one costs as much as some thousand. */
const MUCH = 6000;

const SCRIPT = /(<script>)(\s*\{\s*__sveltekit[^]*?)(<\/script>)/;
const DATA = /(?<=\bdata: )\[[^]*\](?=,\nform: )/;
/** As after-paint.ts writes it. */
const IMPORTS =
	/(\.then\(\(\)=>wanted\)\.then\(\(\) => Promise\.all\(\[)([^\]]*)(\]\)\)\.then\(\(\[kit, app)/;
const FOLDER = /import\("([^"]*\/immutable\/)/;

/** The names of what is brought beforehand, as after-paint.ts writes them. */
const BROUGHT = /(?<=postMessage\(\['[^']*',')[^']*/;

/**
 * Reads a file; what is no JSON is a file that is not there. The error is the page's own: of one that the browser makes
 * while no script runs, Chromium tells nobody (theme.js listens).
 */
const READ = tight(`const read = (file) => fetch(file).then((answer) => answer.json()).catch(() => {
	throw Error(file);
});`);

/**
 * The page with links to its large data in place of the data, its policy with the hash of the script that asks for them,
 * and the text of each file by its address. A page without such data stays as it is. Throws where Kit writes its script
 * another way, or the data is more than JSON can say.
 *
 * @param {string} html
 * @returns {{ html: string, files: Map<string, string> }}
 */
export function dataBeside(html) {
	const files = new Map();
	const script = SCRIPT.exec(html)?.[2];
	const written = script && DATA.exec(script)?.[0];
	if (!written || written.length < MUCH) return { html, files };
	const [, folder] = FOLDER.exec(script) ?? [];
	if (
		!folder ||
		!IMPORTS.test(script) ||
		!BROUGHT.test(script) ||
		!html.includes(hashSource(script))
	)
		throw new Error('Kit writes its script another way: data-beside.js does not find its imports');
	const parts = runInThisContext(`(${written})`).map((part) => {
		const json = JSON.stringify(part, plain);
		if (json.length < MUCH) return json.replaceAll('<', '\\u003c');
		const name = createHash('sha256').update(json).digest('base64url').slice(0, 8);
		files.set(`${folder}data/${name}.json`, json);
		return `data${files.size}`;
	});
	if (files.size === 0) return { html, files };
	const addresses = [...files.keys()];
	const asked = script
		.replace(DATA, () => `[${parts.join()}]`)
		.replace(
			IMPORTS,
			(_, wait, imports, then) =>
				`${wait}${imports.trimEnd()},\n${addresses.map((one) => `read("${one}")`).join()}\n` +
				`${then}, ${addresses.map((_, i) => `data${i + 1}`).join(', ')}`
		)
		.replace(
			BROUGHT,
			(list) => `${list},${addresses.map((one) => one.slice(folder.length)).join()}`
		)
		.replace(/(?=const wanted=)/, () => READ);
	return {
		html: html.replace(script, () => asked).replace(hashSource(script), () => hashSource(asked)),
		files
	};
}

/** What JSON would change on its way: all but a property without a value, which it leaves out. */
function plain(key, said) {
	// Of a date, for one, JSON would say another value.
	const value = this[key];
	const kind = Object.prototype.toString.call(value).slice(8, -1);
	const isSaid = /^(Null|Boolean|String|Array|Object)$/.test(kind) || Number.isFinite(value);
	if (!isSaid && !(kind === 'Undefined' && !Array.isArray(this)))
		throw new Error(`the data of a page is more than JSON can say: ${kind}`);
	return said;
}
