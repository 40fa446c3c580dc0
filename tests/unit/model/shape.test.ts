import { expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { markShape, SHAPES } from '../../../src/lib/model/shape';
import type { Status } from '../../../src/lib/model/types';

const CASES: [edtf: string, status: Status, shape: (typeof SHAPES)[number]][] = [
	['2025-12-18', 'occurred', 'dot'],
	['2022-07-23/2022-07-24', 'occurred', 'bar'],
	['2025-05', 'occurred', 'soft'],
	['1994', 'occurred', 'soft'],
	['199X', 'occurred', 'soft'],
	['2011-05/2011-06', 'occurred', 'soft'],
	['2011-09-12~', 'occurred', 'soft'],
	['2022-07-23~/2022-07-24', 'occurred', 'soft'],
	['../2025-12-18', 'occurred', 'soft'],
	['2004?', 'occurred', 'dotted'],
	['2004-05-06?', 'occurred', 'dotted'],
	['2004%', 'occurred', 'dotted'],
	['2027', 'expected', 'dashed'],
	['2027?', 'expected', 'dashed'],
	['2027-01-01', 'expected', 'dashed'],
	['2025-12-18/..', 'expected', 'fading'],
	['2025-12-18?/..', 'occurred', 'ongoing'],
	['2025-12-18/..', 'postponed', 'struck'],
	['2025-12-18', 'cancelled', 'struck'],
	['2004?', 'postponed', 'struck']
];

it.each(CASES)('%s, %s, is drawn as %s', (edtf, status, shape) => {
	expect(markShape(parseEdtf(edtf), status)).toBe(shape);
});

it('every shape can be had', () => {
	expect(new Set(CASES.map(([, , shape]) => shape))).toEqual(new Set(SHAPES));
});
