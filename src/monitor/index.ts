/** Stands between two live peers and judges what passes; judges a recording offline; replays one. Nothing here yet. */
export {};
