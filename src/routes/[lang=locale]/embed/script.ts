// The one script of every embed: `/embed/timeline.js`, built apart from the site (src/cli/embed-plugin.js). It takes over
// what is prerendered; where page and script are of two releases, the page stays as it is.
import { buildVersion } from 'virtual:embed';
import type { OwnData, SharedData } from '$lib/embed/embed-data';
import { linkToHost } from '$lib/view/host-link';
import { hydrate } from 'svelte';
import '$lib/fonts/fallback.css';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';
import EmbedApp from './EmbedApp.svelte';

interface Shared {
	readonly version: string;
	readonly shared?: SharedData;
}

const script = document.currentScript;
const target = document.getElementById('embed');
const carried = document.getElementById('embed-data')?.textContent;

if (target && carried) {
	const { own, ...inline } = JSON.parse(carried) as Shared & { own: OwnData };
	const { version, shared } = inline.shared
		? inline
		: ((self as { timelineData?: Shared }).timelineData ?? inline);
	if (shared && [version, inline.version].every((one) => one === buildVersion))
		hydrate(EmbedApp, { target, props: { shared, own } });
	else {
		const root = target.querySelector<HTMLElement>('.embed');
		root?.querySelector('.picture')?.setAttribute('data-drawn', '');
		if (root) linkToHost(root, () => undefined);
	}
}

// Without an origin of its own a frame may not fetch fonts, and the attempt would be told aloud.
if (script instanceof HTMLScriptElement && self.origin !== 'null') {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	// An edition's copy of the script lies one folder deeper.
	link.href = script.src.replace(/\/embed\/.*$/, '/embed/fonts/fonts.css');
	document.head.append(link);
}
