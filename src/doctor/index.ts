/** Diagnosis of a connection to a live URL, step by step. Nothing here yet. */
export {};
