// The one script of every embed: `/embed/timeline.js`, built apart from the site (src/cli/embed-plugin.js). It takes over
// what is prerendered; where page and script are of two releases, the page stays as it is.
import { buildVersion } from 'virtual:embed';
import { linkToHost } from '$lib/view/host-link';
import { hydrate } from 'svelte';
import EmbedApp from './EmbedApp.svelte';
import type { EmbedData } from './embed-page';

const own = document.currentScript;
const target = document.getElementById('embed');
const carried = document.getElementById('embed-data')?.textContent;

if (target && carried) {
	const { version, data } = JSON.parse(carried) as { version: string; data: EmbedData };
	if (version === buildVersion) hydrate(EmbedApp, { target, props: { data } });
	else {
		const root = target.querySelector<HTMLElement>('.embed');
		root?.querySelector('.picture')?.setAttribute('data-drawn', '');
		if (root) linkToHost(root, () => undefined);
	}
}

// Without an origin of its own a frame may not fetch fonts, and the attempt would be told aloud.
if (own instanceof HTMLScriptElement && self.origin !== 'null') {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	// An edition's copy of the script lies one folder deeper.
	link.href = own.src.replace(/\/embed\/.*$/, '/embed/fonts/fonts.css');
	document.head.append(link);
}
