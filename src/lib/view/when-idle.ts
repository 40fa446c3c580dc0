// Work that can wait until the page answers its reader.
import type { Attachment } from 'svelte/attachments';

/** Longest wait, milliseconds. */
const PATIENCE = 1500;

/** Calls `work` once, when the browser is idle or has been busy for too long. */
export function whenIdle(work: () => void): Attachment {
	return () => {
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
	};
}
