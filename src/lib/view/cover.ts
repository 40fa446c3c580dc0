// What lies over the picture: read from the boxes of the page as it stands.
import type { Edges } from './reach';

/** Edges of the plot that is shown; undefined where there is none. */
export function plotEdges(): Edges | undefined {
	const plots = [...document.querySelectorAll('.picture .plot')];
	return plots.map((plot) => plot.getBoundingClientRect()).find(({ width }) => width > 0);
}

/** Edges of the panel, if it is open. */
export function panelEdges(): Edges | undefined {
	return document.querySelector('.event-panel')?.getBoundingClientRect();
}
