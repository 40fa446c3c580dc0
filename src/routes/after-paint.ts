// The page is there to be read before its scripts are: they are asked for once it has been painted, so that neither its
// fonts nor its first layout wait for them. They run at the reader's first sign of interest, or once the
// page has been there for a while: until then the markup does all there is to do.
import { hashSource, tight } from '../inline-script.js';

const KIT = /(<script>)(\s*\{\s*__sveltekit[^]*?)(<\/script>)/;
const IMPORTS =
	/Promise\.all\((\[\s*import\([^)]*\),\s*import\([^)]*\)\s*\])\)(\.then\(\(\[kit, app\]\) => \{\s*)(kit\.start\([^]*?\);\s*\}\));(?=\s*\}\s*$)/;

/** Longest wait for a browser that tells of no paint, milliseconds. */
const PATIENCE = 2000;

/** The browser tells of the first paint (https://w3c.github.io/paint-timing/); a page in the background has none yet. */
const PAINTED = `new Promise((go) => {
	if (document.hidden) return go();
	new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
	setTimeout(go, ${PATIENCE});
})`;

/** What a reader does who is about to use the page. A mouse that rests on it is told of as well. */
const SIGNS = 'pointerover wheel keydown focusin scroll click';

/** Without any sign the scripts run so long after the paint, milliseconds: the first tap is not to wait for them. */
const READING = 4000;

/**
 * Resolves when the scripts are wanted: at a sign, or at once where the address asks for more than the prerendered page,
 * or nobody looks at it yet.
 */
const WANTED = `const wanted = new Promise((go) => {
	if (location.search || document.hidden) return go();
	for (const sign of '${SIGNS}'.split(' ')) addEventListener(sign, go, { capture: true, once: true });
	setTimeout(go, ${READING});
});
let tapped;
const tap = (event) => tapped = event.target.closest('button');
addEventListener('click', tap);
`;

/** The button that was pressed before it could answer is pressed once more, with a pointer over it (comes-alive.ts). */
const ANSWERED = `.then(() => {
	tapped?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
	tapped?.click();
})`;

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
			tight(`${WANTED}${PAINTED}${files.length > 0 ? asked(files) : ''}.then(() => wanted)`) +
			`.then(() => Promise.all(${imports}))${then}` +
			`removeEventListener('click', tap);\nreturn ${start}${tight(ANSWERED)};`
	);
	if (waiting === script || !html.includes(hashSource(script))) {
		throw new Error('Kit writes its script another way: after-paint.ts does not find its imports');
	}
	const short = waiting.replace(/\n[\t ]+/g, '\n');
	return html
		.replace(KIT, (_, open: string, __, close: string) => open + short + close)
		.replace(hashSource(script), hashSource(short));
}
