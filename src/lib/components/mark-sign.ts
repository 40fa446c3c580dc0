// A mark's shape as a sign for files: drawn by the page's own components.
import { SIGN_HEIGHT, type Sign } from '$lib/exports/svg-legend';
import { svgLine } from '$lib/exports/svg-text';
import { element } from '$lib/exports/xml';
import type { Locale } from '$lib/i18n/locale';
import { IS_POINT, type MarkShape as Shape } from '$lib/model/shape';
import type { Drawing } from './drawing';
import FadeMask from './FadeMask.svelte';
import MarkShape from './MarkShape.svelte';

interface Mark {
	readonly shape: Shape;
	/** Colour token of the side. */
	readonly colour: string;
	readonly placeKnown?: boolean;
	/** Direction of time. */
	readonly direction: 'ltr' | 'rtl';
}

/** The sign; its rules come from the page's style sheet (exports/svg-style.ts). */
export function markSign(
	{ draw, tokens }: Drawing,
	{ shape, colour, placeKnown = true, direction }: Mark
): Sign {
	const small = IS_POINT[shape];
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
	const drawn = draw(MarkShape, {
		shape,
		box,
		y: SIGN_HEIGHT / 2,
		placeKnown,
		direction,
		fade: 'url(#sign-fade)',
		mask: 'url(#sign-mask)'
	});
	return {
		markup: `<g class="side-${colour}">${paint()}${drawn}</g>`,
		width: small ? 13 : 26
	};

	/** What the fading shapes are painted with. */
	function paint(): string {
		if (shape === 'ongoing') {
			return `<defs>${draw(FadeMask, { id: 'sign-mask', direction })}</defs>`;
		}
		if (shape !== 'fading') return '';
		const ltr = direction === 'ltr';
		const colour = tokens['expected-soft'];
		const stop = (offset: number, opacity: number) =>
			element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
		const ends = { x1: ltr ? 0 : 1, x2: ltr ? 1 : 0 };
		return element('linearGradient', { id: 'sign-fade', ...ends }, stop(0, 1), stop(1, 0)).xml;
	}
}

/** A count mark, as the key shows it. */
export function countSign({ tokens }: Drawing, locale: Locale): Sign {
	const box = { y: 2, width: 24, height: 18, rx: 4, fill: tokens.control };
	const number = svgLine(
		{ text: locale.number(3), direction: 'ltr' },
		{ x: 12, y: 15, size: 11, weight: 600, fill: tokens.ink, edge: 'middle' }
	);
	return { markup: element('rect', box).xml + number.xml, width: 24 };
}
