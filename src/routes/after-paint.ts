// The page is there to be read before its scripts are: they are asked for once it has been painted, so that neither its
// fonts nor its first layout wait for them.
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

/** The page whose script, as Kit writes it, waits for the first paint; its policy allows the script by its new hash. */
export function afterPaint(html: string): string {
	const [, , script] = KIT.exec(html) ?? [];
	if (script === undefined) return html;
	const waiting = script.replace(IMPORTS, `${PAINTED}.then(() => Promise.all($1))`);
	if (waiting === script || !html.includes(hash(script))) {
		throw new Error('Kit writes its script another way: after-paint.ts does not find its imports');
	}
	return html
		.replace(KIT, (_, open: string, __, close: string) => open + waiting + close)
		.replace(hash(script), hash(waiting));
}

function hash(script: string): string {
	return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
