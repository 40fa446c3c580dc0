// A frame without an origin of its own, as a sandbox makes it: new windows may be forbidden there as well, so addresses are
// shown as text to copy.

/** Whether this is such a frame. */
export const isAlone = typeof self !== 'undefined' && self.origin === 'null';
