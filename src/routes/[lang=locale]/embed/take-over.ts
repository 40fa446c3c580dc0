// What the script of an embed begins with: it takes over what is prerendered, with the data of the page and of the script
// that its twins share. Where page and scripts are of several releases, the page stays as it is.
import { buildVersion } from 'virtual:embed';
import type { SharedData } from '$lib/embed/embed-data';
import { hydrate, type Component } from 'svelte';
import '$lib/fonts/fallback.css';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';

/** What a page holds of its own, and what a script that its twins load too (`/embed/data-LANG.js`) brings. */
interface Own {
	readonly version: string;
	readonly own: never;
}
interface Shared {
	readonly version: string;
	readonly shared: SharedData;
}

/** Of the script in the page (routes/embed-script.ts): when all of it is there, and wanted by its reader or its host. */
declare const firstSign: Promise<() => void>;

/** Hydrates the embed once it is wanted. */
export async function takeOver(App: Component<{ shared: SharedData; own: never }>): Promise<void> {
	const answer = await firstSign;
	const target = document.getElementById('embed');
	const carried = document.getElementById('embed-data')?.textContent;
	if (!target || !carried) return;
	const { own, version } = JSON.parse(carried) as Own;
	const brought = (self as { timelineData?: Shared }).timelineData;
	if (brought?.version === buildVersion && version === buildVersion) {
		hydrate(App, { target, props: { shared: brought.shared, own } });
		answer();
	}
	// As it is without scripts: embed-choices.js tells its height.
	else dispatchEvent(new Event('embed:plain'));
}
