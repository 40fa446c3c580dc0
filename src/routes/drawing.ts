// What drawings for files are made with at build: the server's renderer, and the colours of paper.
import { render } from 'svelte/server';
import type { Drawing } from '$lib/components/drawing';
import { TOKENS } from './figure-style';

export const PAPER: Drawing = {
	draw: (component, props) => render(component, { props }).body,
	tokens: TOKENS
};
