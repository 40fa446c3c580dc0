import { describe, expect, it } from 'vitest';
import { withoutPrerendered } from '../../../src/cli/holes.js';

describe('withoutPrerendered()', () => {
	it('leaves the browser the hole, and of what fills it the styles', () => {
		const code = [
			"	import Hole from './Hole.svelte';",
			"	import Legend from './Legend.svelte';",
			'	const StaticLegend = import.meta.env.SSR ? Legend : Hole;'
		].join('\n');
		expect(withoutPrerendered(code, (path) => `styles of ${path}`)).toBe(
			[
				"	import Hole from './Hole.svelte';",
				"	import 'styles of ./Legend.svelte';",
				'	const StaticLegend = Hole;'
			].join('\n')
		);
	});

	it('leaves it nothing where nothing is to stand there', () => {
		const code = [
			"	import LaneDensity from './LaneDensity.svelte';",
			'	const Density = import.meta.env.SSR ? LaneDensity : undefined;'
		].join('\n');
		expect(withoutPrerendered(code, () => 'styles')).toBe(
			"	import 'styles';\n	const Density = undefined;"
		);
	});

	it('leaves a page alone that draws it in the browser as well', () => {
		const code = "import Legend from './Legend.svelte';\n<Legend />";
		expect(withoutPrerendered(code, String)).toBe(code);
	});
});
