import { beforeEach, expect, test } from 'vitest';
import { language } from '../language/language';
import { inWords } from './aggregated';

beforeEach(() => {
  language.value = 'en';
});

test.each([
  ['median of rows', 'median of all windows'],
  ['vote from 0.5 of rows', 'share of those from 0.5 of all windows'],
  ['mean of recordings', 'mean of the windows of each recording, then the mean'],
  ['max of joined recordings', 'highest of the windows of all recordings in one'],
])('%s is told in words', (aggregated, words) => {
  expect(inWords(aggregated)).toBe(words);
});

test.each(['', 'geometric mean of rows', 'mean of patients', 'of'])(
  '%j stays as it is',
  (aggregated) => {
    expect(inWords(aggregated)).toBe(aggregated);
  },
);
