// The page is there to be read before its scripts are: they are asked for once it has been painted, so that neither its
// fonts nor its first layout wait for them. They are many, and to ask for one takes the browser a millisecond: a few are
// asked for at a time, and between them the page answers.
import { createHash } from 'node:crypto';

const KIT = /(<script>)(\s*\{\s*__sveltekit[^]*?)(<\/script>)/;
const IMPORTS = /Promise\.all\((\[\s*import\([^)]*\),\s*import\([^)]*\)\s*\])\)/;

/** Longest wait for a browser that tells of no paint, milliseconds. */
const PATIENCE = 2000;

/** The browser tells of the first paint (https://w3c.github.io/paint-timing/); a page in the background has none yet. */
const PAINTED = `new Promise((go) => {
	if (document.hidden) return go();
	new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
	setTimeout(go, ${PATIENCE});
})`;

/** How many files are asked for before the page may answer. */
const AT_A_TIME = 3;

/** Asks for modules, a few at a time. All stand in one folder. */
function asked(files: readonly string[]): string {
	const [, folder = ''] = /^(.*\/immutable\/)/.exec(files[0] ?? '') ?? [];
	const names = files.map((file) => file.slice(folder.length, -'.js'.length));
	return `.then(async () => {
	let n = 0;
	for (const name of '${names.join(' ')}'.split(' ')) {
		document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '${folder}' + name + '.js' }));
		if (++n % ${AT_A_TIME} === 0) await new Promise((go) => setTimeout(go));
	}
})`;
}

/**
 * The page whose script, as Kit writes it, waits for the first paint and for its `files`, which are asked for then; its
 * policy allows the script by its new hash.
 */
export function afterPaint(html: string, files: readonly string[] = []): string {
	const [, , script] = KIT.exec(html) ?? [];
	if (script === undefined) return html;
	const waiting = script.replace(
		IMPORTS,
		`${PAINTED}${files.length > 0 ? asked(files) : ''}.then(() => Promise.all($1))`
	);
	if (waiting === script || !html.includes(hash(script))) {
		throw new Error('Kit writes its script another way: after-paint.ts does not find its imports');
	}
	const short = waiting.replace(/\n[\t ]+/g, '\n');
	return html
		.replace(KIT, (_, open: string, __, close: string) => open + short + close)
		.replace(hash(script), hash(short));
}

function hash(script: string): string {
	return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
