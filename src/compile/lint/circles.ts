/** A place on the way that Tarjan's search goes. */
interface Visit {
  /** When it was first seen. */
  readonly order: number;
  /** The earliest place on the way that it leads back to. */
  low: number;
  isOnWay: boolean;
}

/**
 * Which circle each thing that is reached from a start belongs to: two that lead to each other have the same number (R. Tarjan,
 * Depth-First Search and Linear Graph Algorithms, 1972).
 */
export function circlesFrom<T>(start: T, next: (thing: T) => readonly T[]): ReadonlyMap<T, number> {
  const visits = new Map<T, Visit>();
  const circles = new Map<T, number>();
  const way: T[] = [];
  const visit = (thing: T): Visit => {
    const mine: Visit = { order: visits.size, low: visits.size, isOnWay: true };
    visits.set(thing, mine);
    way.push(thing);
    for (const other of next(thing)) {
      const theirs = visits.get(other);
      if (theirs === undefined) mine.low = Math.min(mine.low, visit(other).low);
      else if (theirs.isOnWay) mine.low = Math.min(mine.low, theirs.order);
    }
    if (mine.low === mine.order) close(thing, mine.order);
    return mine;
  };
  const close = (first: T, circle: number): void => {
    for (const thing of way.splice(way.indexOf(first))) {
      circles.set(thing, circle);
      const seen = visits.get(thing);
      if (seen !== undefined) seen.isOnWay = false;
    }
  };
  visit(start);
  return circles;
}
