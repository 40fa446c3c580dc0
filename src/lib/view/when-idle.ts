// Work that can wait until the page answers its reader: each piece in an idle moment of its own, the first asked for first,
// so that no tap waits for more than one of them.
import type { Attachment } from 'svelte/attachments';

/**
 * Longest wait for an idle moment, milliseconds. In a frame there is none to wait for: its host waits for its height, and
 * browsers tell frames late that they are idle.
 */
const PATIENCE = 1500;
const IN_FRAME = 1;

/** Pieces that wait for their turn. */
const waiting = new Set<() => void>();
let isAsked = false;

/** Calls `work` once, when the browser is idle or has been busy for too long; what comes back calls it off. */
export function idle(work: () => void): () => void {
	const piece = () => {
		work();
	};
	waiting.add(piece);
	ask();
	return () => {
		waiting.delete(piece);
	};
}

/** The same, for an element that is there. */
export function whenIdle(work: () => void): Attachment {
	return () => idle(work);
}

function ask() {
	if (isAsked || waiting.size === 0) return;
	isAsked = true;
	// Safari before 18 has no idle callback.
	if (typeof requestIdleCallback !== 'function') setTimeout(turn);
	else requestIdleCallback(turn, { timeout: parent === window ? PATIENCE : IN_FRAME });
}

function turn() {
	isAsked = false;
	const [piece] = waiting;
	if (!piece) return;
	waiting.delete(piece);
	ask();
	piece();
}
