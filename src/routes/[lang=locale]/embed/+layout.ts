// An embed runs where module scripts may not be loaded: one classic script of its own instead of Kit's (script.ts).
export const csr = false;
