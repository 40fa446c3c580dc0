// Vite plugin: every link of the site loads a page anew (app.html: `data-sveltekit-reload`), so what Kit would fetch ahead of a
// click is never used. Looking through a thousand links for it takes a tenth of the time in which a page comes alive.
import { readFileSync } from 'node:fs';

const CLIENT = /[\\/]@sveltejs[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]client\.js$/;
const CALL = /^\t+setup_preload\(\);$/m;

/**
 * Kit's client without the call that watches links.
 * @param {string} code
 * @returns {string} Throws where the call is not where it is looked for.
 */
export function withoutPreload(code) {
	if (!CALL.test(code)) throw new Error('Kit watches its links another way: reloading-links.js');
	return code.replace(CALL, '');
}

export const reloadingLinks = {
	name: 'reloading-links',
	buildStart() {
		if (/<body[^>]* data-sveltekit-reload/.test(readFileSync('src/app.html', 'utf8'))) return;
		this.error('links of src/app.html no longer load pages: reloading-links.js must go');
	},
	transform: {
		filter: { id: CLIENT },
		/** @param {string} code */
		handler: (code) => ({ code: withoutPreload(code), map: null })
	}
};
