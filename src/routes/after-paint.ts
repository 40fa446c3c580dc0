// The page is there to be read before its scripts are: they are asked for once it has been painted, so that neither its
// fonts nor its first layout wait for them. They run at the reader's first sign of interest (first-sign.ts).
import { hashSource, tight } from '../inline-script.js';
import { ANSWERED, ANSWERING, WANTED } from './first-sign';

const KIT = /(<script>)(\s*\{\s*__sveltekit[^]*?)(<\/script>)/;
const IMPORTS =
	/Promise\.all\((\[\s*import\([^)]*\),\s*import\([^)]*\)\s*\])\)(\.then\(\(\[kit, app\]\) => \{\s*)(kit\.start\([^]*?\);\s*\}\));(?=\s*\}\s*$)/;

/** Has modules brought and kept, beside the page's own thread (static/bring.js); where that cannot be, they come later. */
function asked(files: readonly string[]): string {
	const [, base = '', folder = ''] = /^(.*)(\/_app\/immutable\/)/.exec(files[0] ?? '') ?? [];
	const names = files.map((file) => file.slice((base + folder).length));
	return `.then(() => {
	try {
		new Worker('${base}/bring.js').postMessage(['${base}${folder}', '${names.join()}']);
	} catch {}
})`;
}

/**
 * The page whose script, as Kit writes it, waits for the first paint, when its `files` are asked for, and for the reader's
 * first sign; its policy allows the script by its new hash. Throws where Kit writes its script another way.
 */
export function afterPaint(html: string, files: readonly string[] = []): string {
	const [, , script] = KIT.exec(html) ?? [];
	if (script === undefined) return html;
	const waiting = script.replace(
		IMPORTS,
		(_, imports: string, then: string, start: string) =>
			tight(`${WANTED}painted${files.length > 0 ? asked(files) : ''}.then(() => wanted)`) +
			`.then(() => Promise.all(${imports}))${then}` +
			`${ANSWERING}\nreturn ${start}.then(${tight(ANSWERED)});`
	);
	if (waiting === script || !html.includes(hashSource(script))) {
		throw new Error('Kit writes its script another way: after-paint.ts does not find its imports');
	}
	const short = waiting.replace(/\n[\t ]+/g, '\n');
	return html
		.replace(KIT, (_, open: string, __, close: string) => open + short + close)
		.replace(hashSource(script), hashSource(short));
}
