import { expect, test } from 'vitest';
import { decodeWav } from '../audio/wav';
import { judge } from '../quality/verdict';
import { modelToTry, sampleAnswers, sampleRecordings } from './sample';

test.each(sampleRecordings())('%s is a good recording', (_, wav) => {
  const content = decodeWav(wav);

  expect(content.kind).toBe('sound');
  if (content.kind !== 'sound') return;
  expect(judge(content.sound)).toEqual({ refusal: undefined, warnings: [] });
});

test('the recordings are the same each time', () => {
  expect(sampleRecordings()).toEqual(sampleRecordings());
});

test.each([
  [[], undefined],
  [[{ id: 'a', name: 'spiraconv' }], undefined],
  [[{ id: 'b', name: 'demonstration-pauses', served: false }], undefined],
  [
    [
      { id: 'a', name: 'spiraconv' },
      { id: 'b', name: 'demonstration-pauses' },
    ],
    'b',
  ],
])('only a demonstration model that may answer is tried: %j', (models, id) => {
  expect(modelToTry({ models, hospitals: [] })).toBe(id);
});

test('the form about nobody has what is required', () => {
  expect(sampleAnswers('m')).toMatchObject({ model_id: 'm', rgh: 'SPIRA-0000', local: 'SPIRA' });
});
