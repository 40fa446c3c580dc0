// Work that can wait until the page answers its reader.
import type { Attachment } from 'svelte/attachments';

/** Longest wait, milliseconds. */
const PATIENCE = 1500;

/** Calls `work` once, when the browser is idle or has been busy for too long; what comes back calls it off. */
export function idle(work: () => void): () => void {
	// Safari before 18 has no idle callback.
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(work);
		return () => {
			clearTimeout(timer);
		};
	}
	const handle = requestIdleCallback(work, { timeout: PATIENCE });
	return () => {
		cancelIdleCallback(handle);
	};
}

/** The same, for an element that is there. */
export function whenIdle(work: () => void): Attachment {
	return () => idle(work);
}
