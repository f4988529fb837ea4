import { expect, test } from 'vitest';
import { Terms } from './terms';

/** What a browser keeps, in memory. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}

function read(): Terms {
  const terms = new Terms(storage());
  terms.note({ local: 'HC', consent_version: ' 2026-1 ' });
  terms.note({ local: 'HU', consent_version: 'B' });
  return terms;
}

test('the version that was read last at a hospital is filled in when it is chosen', () => {
  const terms = read();
  const first = terms.filledIn({}, { local: 'HC' });

  expect(first).toEqual({ local: 'HC', consent_version: '2026-1' });
  expect(terms.filledIn(first, { ...first, local: 'HU' }).consent_version).toBe('B');
  expect(terms.filledIn(first, { ...first, local: 'elsewhere' }).consent_version).toBe('');
});

test('what somebody typed or emptied stays', () => {
  const terms = read();
  const typed = { local: 'HC', consent_version: '2027' };
  const emptied = { local: 'HC', consent_version: '' };

  expect(terms.filledIn(typed, { ...typed, local: 'HU' }).consent_version).toBe('2027');
  expect(terms.filledIn(emptied, { ...emptied, rgh: '1' })).toEqual({ ...emptied, rgh: '1' });
});

test('where none was read the next form has none', () => {
  const terms = read();
  terms.note({ local: 'HC' });
  terms.note({});

  expect(terms.lastReadAt('HC')).toBe('');
  expect(terms.lastReadAt('HU')).toBe('B');
});
