/** One file for each further door of the package: browser, vitest, playwright, msw. Nothing here yet. */
export {};
