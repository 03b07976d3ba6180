/** Who is told of which message. What a listener throws goes to `failed`, and to nobody else. */
export class Listeners {
  readonly #listeners = new Map<string, Set<(message: unknown) => void>>();
  readonly #failed: (error: unknown) => void;

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Returns what takes the listener off again. */
  on(message: string, listener: (message: unknown) => void): () => void {
    const listeners = this.#listeners.get(message) ?? new Set();
    this.#listeners.set(message, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  tell(message: string, value: unknown): void {
    for (const listener of this.#listeners.get(message) ?? []) this.guarded(() => listener(value));
  }

  /** Runs foreign code. */
  guarded(act: () => unknown): void {
    try {
      const made = act();
      if (made instanceof Promise) made.catch(this.#failed);
    } catch (error) {
      this.#failed(error);
    }
  }
}
