// A prerendered part of a page that is hydrated by itself, after the page around it.
import { flushSync, hydrate, unmount, type Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { idle } from './when-idle';

/** What a reader does who is about to use a part. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'input'] as const;

/**
 * Hydrates `part` in the element that holds its markup: in an idle moment, or at the reader's first sign of interest,
 * which it answers. `props` are read as they change.
 */
export function comesAlive<Props extends object>(
	part: Component<Props>,
	props: Props
): Attachment<HTMLElement> {
	return (element) => {
		let alive: Record<string, unknown> | undefined;
		const signs = new AbortController();
		const wake = () => {
			signs.abort();
			callOff();
			alive ??= hydrate<Props, Record<string, unknown>>(part, { target: element, props });
			// Parts inside it are to hear the same event.
			flushSync();
		};
		const callOff = idle(wake);
		for (const sign of SIGNS) {
			element.addEventListener(sign, wake, { capture: true, signal: signs.signal });
		}
		return () => {
			signs.abort();
			callOff();
			if (alive) void unmount(alive);
		};
	};
}
