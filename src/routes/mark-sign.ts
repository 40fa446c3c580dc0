// A mark's shape as a sign for files: drawn by the page's own components.
import { render } from 'svelte/server';
import FadeMask from '$lib/components/FadeMask.svelte';
import MarkShape from '$lib/components/MarkShape.svelte';
import { SIGN_HEIGHT, type Sign } from '$lib/exports/svg-legend';
import { svgLine } from '$lib/exports/svg-text';
import { element } from '$lib/exports/xml';
import type { Locale } from '$lib/i18n/locale';
import type { MarkShape as Shape } from '$lib/model/shape';
import { TOKENS } from './figure-style';

interface Mark {
	readonly shape: Shape;
	/** Colour token of the side. */
	readonly colour: string;
	readonly placeKnown?: boolean;
	/** Direction of time. */
	readonly direction: 'ltr' | 'rtl';
}

/** The sign; its rules come from figure-style.ts. */
export function markSign({ shape, colour, placeKnown = true, direction }: Mark): Sign {
	const small = shape === 'dot' || shape === 'struck';
	const box = small
		? { kind: 'point' as const, x: '50%', width: 11 }
		: {
				kind: 'bar' as const,
				// The ring of a band without an end stands about its beginning.
				x: shape === 'fading' && direction === 'ltr' ? '25%' : '0%',
				width: shape === 'fading' ? '75%' : '100%',
				openLeft: false,
				openRight: false
			};
	const drawn = render(MarkShape, {
		props: {
			shape,
			box,
			y: SIGN_HEIGHT / 2,
			placeKnown,
			direction,
			fade: 'url(#sign-fade)',
			mask: 'url(#sign-mask)'
		}
	});
	return {
		markup: `<g class="side-${colour}">${paint(shape, direction)}${drawn.body}</g>`,
		width: small ? 13 : 26
	};
}

/** A count mark, as the key shows it. */
export function countSign(locale: Locale): Sign {
	const box = { y: 2, width: 24, height: 18, rx: 4, fill: TOKENS.control };
	const number = svgLine(
		{ text: locale.number(3), direction: 'ltr' },
		{ x: 12, y: 15, size: 11, weight: 600, fill: TOKENS.ink, edge: 'middle' }
	);
	return { markup: element('rect', box).xml + number.xml, width: 24 };
}

/** What the fading shapes are painted with. */
function paint(shape: Shape, direction: 'ltr' | 'rtl'): string {
	if (shape === 'ongoing') {
		const mask = render(FadeMask, { props: { id: 'sign-mask', direction } });
		return `<defs>${mask.body}</defs>`;
	}
	if (shape !== 'fading') return '';
	const ltr = direction === 'ltr';
	const colour = TOKENS['expected-soft'];
	const stop = (offset: number, opacity: number) =>
		element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
	const ends = { x1: ltr ? 0 : 1, x2: ltr ? 1 : 0 };
	return element('linearGradient', { id: 'sign-fade', ...ends }, stop(0, 1), stop(1, 0)).xml;
}
