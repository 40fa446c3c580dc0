// The paint of every shape: what no rule speaks of comes out in the black of SVG.
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import MarkShape from '../../../src/lib/components/MarkShape.svelte';
import { KEY_ORDER, SHAPES } from '../../../src/lib/model/shape';
import { figureStyle } from '../figures/style';

const POINT = { kind: 'point', x: 20, width: 11 } as const;
const BAR = { kind: 'bar', x: 20, width: 60, openLeft: false, openRight: false } as const;
const CASES = SHAPES.flatMap((shape) => [POINT, BAR].map((box) => ({ shape, box, as: box.kind })));

/** Classes of what is drawn without a fill of its own. */
function unpainted(markup: string): string[][] {
	return [...markup.matchAll(/<(?:rect|circle|line|path)\s[^>]*>/g)].flatMap(([tag]) =>
		tag.includes(' fill=') ? [] : [(/class="([^"]*)"/.exec(tag)?.[1] ?? '').split(' ')]
	);
}

it.each(CASES)('$shape is painted as a $as', ({ shape, box }) => {
	const { body } = render(MarkShape, { props: { shape, box, y: 11 } });
	const selectors = [
		...figureStyle(`<g class="side-a">${body}</g>`).matchAll(/([^{}]+)\{[^}]*(?:fill|stroke)/g)
	].flatMap(([, list = '']) => list.trim().split(','));
	const isOf = (classes: readonly string[]) => (selector: string) =>
		(/\S+$/.exec(selector)?.[0] ?? '-')
			.split('.')
			.every((name) => name === '' || classes.includes(name));
	expect(body).toContain(`class="mark ${shape}"`);
	for (const classes of unpainted(body))
		expect(selectors.find(isOf(classes)), classes.join(' ')).toBeDefined();
});

it('every shape stands in the key, once', () => {
	expect([...KEY_ORDER].sort()).toEqual([...SHAPES].sort());
});
