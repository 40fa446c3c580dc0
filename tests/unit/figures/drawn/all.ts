// Every picture that is stored.
import type { Figure } from '../figure';
import { LABELS } from './labels';
import { LANES } from './lanes';
import { REAL_FIGURES } from './real';
import { SHAPES } from './shapes';
import { STATES } from './states';
import { WINDOWS } from './windows';

export const FIGURES: readonly Figure[] = [
	...SHAPES,
	...LABELS,
	...LANES,
	...WINDOWS,
	...STATES,
	...REAL_FIGURES
];
