// What the script of an embed begins with: it takes over what is prerendered, with the data of the page and of the script
// that its twins share. Where page and scripts are of several releases, the page stays as it is.
import { buildVersion } from 'virtual:embed';
import type { SharedData } from '$lib/embed/embed-data';
import { hydrate, type Component } from 'svelte';
import '$lib/fonts/fallback.css';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';

interface Shared {
	readonly version: string;
	readonly shared?: SharedData;
}

/** Hydrates the embed. To be called at once: the script asks where it came from. */
export function takeOver(App: Component<{ shared: SharedData; own: never }>): void {
	const script = document.currentScript;
	const target = document.getElementById('embed');
	const carried = document.getElementById('embed-data')?.textContent;

	if (target && carried) {
		const { own, ...inline } = JSON.parse(carried) as Shared & { own: never };
		const { version, shared } = inline.shared
			? inline
			: ((self as { timelineData?: Shared }).timelineData ?? inline);
		if (shared && [version, inline.version].every((one) => one === buildVersion))
			hydrate(App, { target, props: { shared, own } });
		// As it is without scripts: embed-choices.js tells its height.
		else dispatchEvent(new Event('embed:plain'));
	}

	// Without an origin of its own a frame may not fetch fonts, and the attempt would be told aloud.
	if (script instanceof HTMLScriptElement && self.origin !== 'null') {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		// An edition's copy of the script lies one folder deeper.
		link.href = script.src.replace(/\/embed\/.*$/, '/embed/fonts/fonts.css');
		document.head.append(link);
	}
}
