import type { ParamMatcher } from '@sveltejs/kit';

/** A language key of the data; which of them exist is decided by what is prerendered. */
export const match: ParamMatcher = (param) => /^[a-z]{2,3}$/.test(param);
