/** The timeline of a running mock or monitor, its HTTP interface and its page. Nothing here yet. */
export {};
