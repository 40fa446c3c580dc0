// Sizes that all parts of a card share, CSS pixels.

/** Size of every card: what most sites show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** Free space at both sides, and what is left between. */
export const EDGE = 72;
export const ROOM = CARD.width - 2 * EDGE;

/** Shaped widths are exact but for rounding; Latin letters in an Arabic line come from another font. */
export const SLACK = 1.02;
