import { expect, test } from 'vitest';
import { acceptedAt, outcomeOf } from './outcome';

test('the time of acceptance is UTC, though it does not say so', () => {
  expect(acceptedAt('2022-07-18 17:07:16.954632')?.toISOString()).toBe('2022-07-18T17:07:16.954Z');
});

test.each([undefined, null, '', 'yesterday'])('%s is no time', (text) => {
  expect(acceptedAt(text)).toBeUndefined();
});

test('what is not there yet is in progress', () => {
  expect(outcomeOf({})).toMatchObject({ status: 'processing', reason: '', output: [] });
});

test('what could be better is told for each recording that was sent', () => {
  const warnings = [{ kind: 'noisy', advice: 'record in a quieter place' }];
  const outcome = outcomeOf({
    inference: { quality: { frase: { warnings }, aceite: { warnings: [] } } },
  });

  expect([...(outcome.warnings ?? [])]).toEqual([
    ['frase', ['noisy']],
    ['aceite', []],
  ]);
  expect(outcomeOf({ inference: { quality: null } }).warnings).toBeUndefined();
});

test('what is gone because its time was over is told', () => {
  const removed = { recordings: '2026-11-27T10:00:00Z' };

  expect(outcomeOf({ inference: { removed } }).removed).toEqual(['recordings']);
  expect(outcomeOf({ inference: { removed: null } }).removed).toEqual([]);
});

test('an inference without a diagnosis has its reason', () => {
  const outcome = outcomeOf({
    inference: { status: 'error', error: 'silent' },
    result: { output: [-1] },
  });

  expect(outcome).toMatchObject({ status: 'error', reason: 'silent' });
});
