import { describe, expect, it } from 'vitest';
import { freeStretches } from '../../../src/lib/layout/stretches';

describe('freeStretches()', () => {
	it.each([
		['nothing crossed', [], [[4, 100]]],
		[
			'one title',
			[{ y: 20, height: 10 }],
			[
				[4, 20],
				[30, 100]
			]
		],
		[
			'titles that touch, in any order',
			[
				{ y: 25, height: 10 },
				{ y: 20, height: 10 }
			],
			[
				[4, 20],
				[35, 100]
			]
		],
		[
			'one at the top and one at the foot',
			[
				{ y: 0, height: 10 },
				{ y: 95, height: 10 }
			],
			[[10, 95]]
		],
		['all of it', [{ y: 0, height: 200 }], []]
	])('%s', (_, crossed, stretches) => {
		expect(freeStretches(crossed, 4, 100)).toEqual(stretches);
	});
});
