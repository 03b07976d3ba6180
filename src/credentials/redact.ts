const MASK = '***';
const SHORTEST = 4;

/** Removes known secrets from text. Every value that is handed out is told to it first. */
export class Redactor {
  private readonly secrets = new Set<string>();
  private sorted: readonly string[] = [];

  /** Remembers a secret, also as it looks percent-encoded, in Base64 and inside JSON. Very short ones are left: they are everywhere. */
  add(secret: string): void {
    if (secret.length < SHORTEST || this.secrets.has(secret)) return;
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64(secret)];
    for (const form of forms) this.secrets.add(form);
    this.sorted = [...this.secrets].sort((a, b) => b.length - a.length);
  }

  /** The text with every known secret replaced by `***`. */
  redact(text: string): string {
    return this.sorted.reduce((clean, secret) => clean.replaceAll(secret, MASK), text);
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, '');
}
