import { ToolError } from '../diagnostics/index.ts';

/** How samples become bytes. `mulaw`: G.711, one byte each; `pcm`: 16 bits, little-endian. */
export interface AudioFormat {
  readonly coding: 'mulaw' | 'pcm';
  /** Samples a second. */
  readonly rate: number;
}

/** Samples of one channel, −32768 to 32767. */
export interface Sound {
  readonly rate: number;
  readonly samples: Int16Array;
}

/** What audio fields of our messages carry: texts with `contentEncoding: base64` in the schema. */
export interface AudioOptions {
  readonly format: AudioFormat;
  /** Played again and again; `tone`: a made-up voice, two seconds of it and two of silence by turns. Default: what the examples show. */
  readonly sound?: Sound | 'tone';
}

/** A format as it is typed: `mulaw/8000`, `pcm/24000`. Throws a ToolError `bad-audio`. */
export function parseAudioFormat(text: string): AudioFormat {
  const [, coding, rate] = /^(mulaw|pcm)\/(\d{4,6})$/.exec(text) ?? [];
  if (coding === 'mulaw' || coding === 'pcm') return { coding, rate: Number(rate) };
  throw ToolError.of('bad-audio', `${JSON.stringify(text)} is no audio format.`, {
    hint: 'Such as mulaw/8000 or pcm/24000.',
  });
}

/** How long so many bytes last, ms. */
export function lengthOf(bytes: number, { coding, rate }: AudioFormat): number {
  return (bytes / (coding === 'pcm' ? 2 : 1) / rate) * 1000;
}

/** Softer than this on average is silence. */
const SILENT = 300;

/** Whether somebody is heard: samples are loud on average. */
export function isHeard(bytes: Uint8Array, { coding }: AudioFormat): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = coding === 'pcm' ? bytes.length >> 1 : bytes.length;
  let sum = 0;
  for (let index = 0; index < count; index += 1)
    sum += Math.abs(coding === 'pcm' ? view.getInt16(2 * index, true) : fromMulaw(view.getUint8(index)));
  return count > 0 && sum / count > SILENT;
}

/** A WAV file (16-bit PCM or µ-law; of several channels the first). Throws a ToolError `bad-audio`. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = chunksOf(view);
  const [format, data] = [chunks.get('fmt '), chunks.get('data')];
  if (!format || !data || format.byteLength < 16) throw noWav('it has no format or no data');
  const [kind, channels, rate] = [
    format.getUint16(0, true),
    format.getUint16(2, true),
    format.getUint32(4, true),
  ];
  const width = format.getUint16(14, true) / 8;
  const isPcm = (kind === 1 || kind === 0xfffe) && width === 2;
  if ((!isPcm && !(kind === 7 && width === 1)) || channels < 1 || rate < 1000)
    throw noWav('it is neither 16-bit PCM nor µ-law');
  const count = Math.floor(data.byteLength / (width * channels));
  if (count === 0) throw noWav('it is empty');
  return {
    rate,
    samples: Int16Array.from({ length: count }, (_, index) => {
      const at = index * width * channels;
      return isPcm ? data.getInt16(at, true) : fromMulaw(data.getUint8(at));
    }),
  };
}

function chunksOf(view: DataView): Map<string, DataView> {
  const text = (at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
  const chunks = new Map<string, DataView>();
  if (view.byteLength < 12 || text(0) !== 'RIFF' || text(8) !== 'WAVE')
    throw noWav('it does not begin as one');
  for (let at = 12; at + 8 <= view.byteLength;) {
    const size = view.getUint32(at + 4, true);
    const length = Math.min(size, view.byteLength - at - 8);
    chunks.set(text(at), new DataView(view.buffer, view.byteOffset + at + 8, length));
    at += 8 + size + (size % 2);
  }
  return chunks;
}

function noWav(why: string): ToolError {
  return ToolError.of('bad-audio', `The file is no WAV file that can be played: ${why}.`);
}

const TONE_HZ = 220;
const TURN_S = 2;

/** A source of audio, frame after frame; each session has its own. */
export class AudioSource {
  readonly #options: AudioOptions;
  #at = 0;

  constructor(options: AudioOptions) {
    this.#options = options;
  }

  /** The next so many ms, as the format has them. */
  take(ms: number): Uint8Array {
    const { coding, rate } = this.#options.format;
    const count = Math.max(1, Math.round((ms * rate) / 1000));
    const bytes = new Uint8Array(coding === 'pcm' ? 2 * count : count);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < count; index += 1, this.#at += 1) {
      const sample = this.#sample(this.#at / rate);
      if (coding === 'pcm') view.setInt16(2 * index, sample, true);
      else view.setUint8(index, toMulaw(sample));
    }
    return bytes;
  }

  #sample(seconds: number): number {
    const { sound } = this.#options;
    if (sound !== undefined && sound !== 'tone')
      return sound.samples[Math.floor(seconds * sound.rate) % sound.samples.length] ?? 0;
    if (Math.floor(seconds / TURN_S) % 2 === 1) return 0;
    // Louder and softer four times a second, as syllables are.
    const loudness = 0.5 - 0.5 * Math.cos(2 * Math.PI * 4 * seconds);
    return Math.round(8000 * loudness * Math.sin(2 * Math.PI * TONE_HZ * seconds));
  }
}

const BIAS = 0x84;
const CLIP = 32_635;

/** G.711, µ-law: sign, three bits of exponent, four of mantissa, all inverted. */
export function toMulaw(sample: number): number {
  const magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = Math.max(0, 31 - Math.clz32(magnitude) - 7);
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~((sample < 0 ? 0x80 : 0) | (exponent << 4) | mantissa) & 0xff;
}

/** The sample of a byte of µ-law. */
export function fromMulaw(byte: number): number {
  const bits = ~byte & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + BIAS) << ((bits >> 4) & 0x07)) - BIAS;
  return (bits & 0x80) === 0 ? magnitude : -magnitude;
}
