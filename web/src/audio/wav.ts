import type { Sound } from '../quality/sound';

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const PCM = 1;

/** Writes mono 16-bit PCM, the only encoding that every SPIRA has always understood. */
export function encodeWav({ samples, rate }: Sound): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + samples.length * BYTES_PER_SAMPLE);
  const view = new DataView(bytes.buffer);
  writeHeader(view, samples.length * BYTES_PER_SAMPLE, rate);
  samples.forEach((sample, i) => {
    const clamped = Math.max(-32768, Math.min(32767, Math.round(sample * 32768)));
    view.setInt16(HEADER_BYTES + i * BYTES_PER_SAMPLE, clamped, true);
  });
  return bytes;
}

function writeHeader(view: DataView, dataBytes: number, rate: number): void {
  writeText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  writeText(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
}

function writeText(view: DataView, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
}

/** What a file turned out to be. Other encodings than plain 16-bit PCM are left to the server. */
export type WavContent =
  | { readonly kind: 'sound'; readonly sound: Sound }
  | { readonly kind: 'other encoding' }
  | { readonly kind: 'not wav' };

/** Reads a file that somebody chose; several channels become one by their mean. */
export function decodeWav(bytes: Uint8Array): WavContent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WAVE') return { kind: 'not wav' };
  const format = chunk(view, 'fmt ');
  const data = chunk(view, 'data');
  if (!format || !data || format.length < 16) return { kind: 'not wav' };
  const channels = view.getUint16(format.at + 2, true);
  const rate = view.getUint32(format.at + 4, true);
  const isPlain =
    view.getUint16(format.at, true) === PCM && view.getUint16(format.at + 14, true) === 16;
  if (!isPlain || channels === 0 || rate === 0) return { kind: 'other encoding' };
  return { kind: 'sound', sound: { samples: mono(view, data, channels), rate } };
}

interface Chunk {
  readonly at: number;
  readonly length: number;
}

function chunk(view: DataView, name: string): Chunk | undefined {
  let at = 12;
  while (at + 8 <= view.byteLength) {
    const said = view.getUint32(at + 4, true);
    if (textAt(view, at) === name) {
      return { at: at + 8, length: Math.min(said, view.byteLength - at - 8) };
    }
    at += 8 + said + (said % 2);
  }
  return undefined;
}

function mono(view: DataView, data: Chunk, channels: number): Float32Array {
  const frameBytes = channels * BYTES_PER_SAMPLE;
  const samples = new Float32Array(Math.floor(data.length / frameBytes));
  for (let i = 0; i < samples.length; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) {
      sum += view.getInt16(data.at + i * frameBytes + channel * BYTES_PER_SAMPLE, true);
    }
    samples[i] = sum / channels / 32768;
  }
  return samples;
}

function textAt(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
