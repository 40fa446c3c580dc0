// A page is there to be read first: its scripts run at the reader's first sign of interest, or once it has been there for a
// while. Until then the markup does all there is to do. What is said here stands in pages, as scripts of theirs.

/** Longest wait for a browser that tells of no paint, milliseconds. */
const PATIENCE = 2000;

/** What a reader does who is about to use the page. A mouse that rests on it is told of as well. */
const SIGNS = 'pointerover wheel keydown focusin scroll click';

/** Without any sign the scripts run so long after the first paint, milliseconds: the first tap is not to wait for them. */
const READING = 4000;

/**
 * `painted`: resolved at the first paint, of which the browser tells (https://w3c.github.io/paint-timing/); at once in the
 * background, where there is none yet. `wanted`: resolved at a sign, or at once where the address asks for more than the
 * prerendered page, where nobody looks at it yet, or in a frame, whose host waits for its height.
 */
export const WANTED = `const painted = new Promise((go) => {
	if (document.hidden) return go();
	new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
	setTimeout(go, ${PATIENCE});
});
const wanted = new Promise((go) => {
	if (location.search || document.hidden || parent !== window) return go();
	for (const sign of '${SIGNS}'.split(' ')) addEventListener(sign, go, { capture: true, once: true });
	painted.then(() => setTimeout(go, ${READING}));
});
let tapped;
const tap = (event) => tapped = event.target.closest('button');
addEventListener('click', tap);
`;

/** From here on buttons answer by themselves. */
export const ANSWERING = `removeEventListener('click', tap);`;

/** The button that was pressed before it could answer is pressed once more, with a pointer over it (comes-alive.ts). */
export const ANSWERED = `() => {
	tapped?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
	tapped?.click();
}`;
