// Vite plugin: Svelte can watch the inside of objects in a state through proxies. Nothing here asks for it: what is in a
// state is exchanged whole. So the proxies do not travel, nearly a kilobyte for every reader; who writes a state that would
// need them is told.
const PROXIES = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]proxy\.js$/;

/** The same three functions, for values that are never proxies. */
const PLAIN = `
export const proxy = (value) => value;
export const get_proxied_value = (value) => value;
export const is = Object.is;
`;

export const plainState = {
	name: 'plain-state',
	load: { filter: { id: PROXIES }, handler: () => ({ code: PLAIN, map: null }) },
	transform: {
		order: 'post',
		filter: { id: /[\\/]src[\\/](?:lib|routes)[\\/].*\.(?:svelte|svelte\.ts)$/ },
		/** @param {string} code */
		handler(code) {
			if (!/\$\.proxy\(/.test(code)) return;
			this.error('a state holds an object or an array: write $state.raw(…), and exchange it whole');
		}
	}
};
