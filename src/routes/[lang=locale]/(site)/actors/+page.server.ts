import { languages } from '../../timeline-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = languages;
