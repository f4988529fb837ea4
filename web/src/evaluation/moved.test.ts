import { expect, test } from 'vitest';
import { levelText, measureText } from './moved';

test('measures have names, of the recording where there is one', () => {
  expect(measureText('score')).toBe('Pontuação');
  expect(measureText('frase.level')).toBe('Volume da voz (Frase)');
  expect(measureText('frase.tempo')).toBe('tempo (Frase)');
});

test('levels have words, and one of a later server stays what it is', () => {
  expect(levelText('too_few')).toBe('poucos resultados');
  expect(levelText('drifted')).toBe('houve desvio');
  expect(levelText('exploded')).toBe('exploded');
});
