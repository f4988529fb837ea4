import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeWav } from '../audio/wav';
import { measure, type Quality } from './measure';
import type { Sound } from './sound';
import { judge, warningsOf, type Refusal, type Warning } from './verdict';

const REPOSITORY = new URL('../../../', import.meta.url);

interface Vector {
  readonly name: string;
  readonly file: string;
  readonly gain?: number;
  readonly noise?: number;
  readonly seconds?: number;
  readonly quality: Quality;
  readonly refusal?: Refusal;
  readonly warnings: Warning[];
}

const VECTORS = JSON.parse(
  readFileSync(new URL('audio/src/test/resources/quality/vectors.json', REPOSITORY), 'utf8'),
) as Vector[];

/** A sample made softer or louder, with noise added and cut short, in whole numbers. */
function made({ file, gain = 1, noise = 0, seconds }: Vector): Sound {
  const content = decodeWav(readFileSync(new URL(`models/samples/${file}`, REPOSITORY)));
  if (content.kind !== 'sound') throw new Error(`${file} is ${content.kind}`);
  const { samples, rate } = content.sound;
  const length = seconds === undefined ? samples.length : Math.round(seconds * rate);
  let state = 1;
  const changed = Float32Array.from(samples.subarray(0, length), (sample) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const hiss = ((state >>> 8) % (2 * noise + 1)) - noise;
    const value = Math.floor(sample * 32768 * gain + 0.5) + hiss;
    return Math.max(-32768, Math.min(32767, value)) / 32768;
  });
  return { samples: changed, rate };
}

describe('the quality of a recording is what the server measures', () => {
  test.each(VECTORS)('$name', (vector) => {
    const sound = made(vector);
    const quality = measure(sound);

    expect(quality.seconds).toBeCloseTo(vector.quality.seconds, 9);
    expect(quality.levelDbfs).toBeCloseTo(vector.quality.levelDbfs, 6);
    expect(quality.clippedShare).toBeCloseTo(vector.quality.clippedShare, 9);
    expect(quality.speechShare).toBeCloseTo(vector.quality.speechShare, 9);
    expect(quality.signalToNoiseDb ?? -99).toBeCloseTo(vector.quality.signalToNoiseDb ?? -99, 6);
    expect(warningsOf(quality)).toEqual(vector.warnings);
    expect(judge(sound).refusal).toBe(vector.refusal);
  });
});
