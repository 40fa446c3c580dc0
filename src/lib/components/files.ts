// What a page needs whose events travel as files. Fetched by such pages only.
import { EventFiles } from '$lib/view/event-files.svelte';
import type { View } from '$lib/view/view.svelte';
import Density from './LaneDensity.svelte';
import List from './LoadedList.svelte';
import State from './LoadState.svelte';

/** The events in the folder at `href`, for a view; and the components that tell of them. */
export function bringFiles(href: string, view: View) {
	return { files: new EventFiles(href, view), State, List, Density };
}

/** Events that travel as files, and what is shown of them besides the picture. */
export type Brought = ReturnType<typeof bringFiles>;
