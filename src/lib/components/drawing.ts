// How components become markup for files: at build by the server's renderer, in the browser by an element that stands in
// no document (download/draw.ts).
import type { Component } from 'svelte';
import type { Tokens } from '$lib/exports/tokens';

/** The markup of a component. */
export type Draw = <Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
) => string;

/** What a drawing for a file is made with. */
export interface Drawing {
	readonly draw: Draw;
	/** Colours by name. */
	readonly tokens: Tokens;
}
