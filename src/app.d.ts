// What Kit lets an application say about itself: https://svelte.dev/docs/kit/types#app.d.ts
declare global {
	namespace App {
		// interface Error {}
		interface Locals {
			/** Markup for the page's head that no script needs: what is shared, and where the files are. */
			head?: string;
		}
		// interface PageData {}
		interface PageState {
			/** The entry of an open sheet: Back closes it. */
			sheet?: boolean;
		}
		// interface Platform {}
	}
}

export {};
