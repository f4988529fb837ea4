import { expect, test } from 'vitest';
import { filled, LANGUAGES, preferred } from './language';
import { en } from './en';

const PLACES = /\{\w+\}/g;

test.each(Object.entries(LANGUAGES))('%s has every text', (_, texts) => {
  expect(Object.keys(texts).toSorted()).toEqual(Object.keys(en).toSorted());
  expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(Object.keys(en) as (keyof typeof en)[])('%s has the same places in each', (key) => {
  const places = Object.values(LANGUAGES).map((texts) =>
    (texts[key].match(PLACES) ?? []).toSorted(),
  );

  expect(new Set(places.map(String)).size).toBe(1);
});

test.each([
  [['pt-PT', 'en'], 'pt-BR'],
  [['de', 'en-GB', 'pt'], 'en'],
  [['de', 'fr'], 'en'],
  [[], 'pt-BR'],
])('a browser that speaks %s is answered in %s', (tags, language) => {
  expect(preferred(tags)).toBe(language);
});

test('values take their places, and what has none stays', () => {
  expect(filled('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});
