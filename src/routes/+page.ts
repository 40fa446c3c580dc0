/** Nothing to hydrate: a classic script sends the reader on. */
export const csr = false;
