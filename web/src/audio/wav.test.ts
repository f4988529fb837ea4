import { expect, test } from 'vitest';
import { decodeWav, encodeWav } from './wav';

const SOUND = { samples: Float32Array.of(0, 0.5, -0.5, 1, -1, 0.25), rate: 48_000 };

test('what was written is read again, the loudest sample at the end of the scale', () => {
  const content = decodeWav(encodeWav(SOUND));

  expect(content).toEqual({
    kind: 'sound',
    sound: { samples: Float32Array.of(0, 0.5, -0.5, 32767 / 32768, -1, 0.25), rate: 48_000 },
  });
});

test('the header says mono, 16 bits and as many bytes as there are', () => {
  const wav = encodeWav(SOUND);
  const view = new DataView(wav.buffer);

  expect(view.getUint32(4, true)).toBe(wav.length - 8);
  expect(view.getUint16(22, true)).toBe(1);
  expect(view.getUint32(28, true)).toBe(96_000);
  expect(view.getUint16(34, true)).toBe(16);
  expect(view.getUint32(40, true)).toBe(12);
});

test('several channels become one by their mean', () => {
  const wav = encodeWav({ samples: Float32Array.of(0.5, 0.25, -0.5, -0.25), rate: 8000 });
  new DataView(wav.buffer).setUint16(22, 2, true);

  expect(decodeWav(wav)).toMatchObject({ sound: { samples: Float32Array.of(0.375, -0.375) } });
});

test('chunks before the samples are passed over, odd ones with their padding', () => {
  const wav = encodeWav(SOUND);
  const note = new TextEncoder().encode('LIST\u0003\0\0\0abc\0');
  const longer = new Uint8Array([...wav.slice(0, 12), ...note, ...wav.slice(12)]);

  expect(decodeWav(longer)).toMatchObject({ kind: 'sound', sound: { rate: 48_000 } });
});

test('a length beyond the end of the file is cut to what is there', () => {
  const wav = encodeWav(SOUND);
  new DataView(wav.buffer).setUint32(40, 4_000_000, true);

  expect(decodeWav(wav)).toMatchObject({ sound: { samples: { length: 6 } } });
});

test('encodings other than 16-bit PCM are left to the server', () => {
  const wav = encodeWav(SOUND);
  new DataView(wav.buffer).setUint16(20, 3, true);

  expect(decodeWav(wav)).toEqual({ kind: 'other encoding' });
});

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('not a recording at all')],
  ['a WAV without samples', encodeWav(SOUND).slice(0, 30)],
])('%s is no WAV', (_, bytes) => {
  expect(decodeWav(bytes)).toEqual({ kind: 'not wav' });
});
