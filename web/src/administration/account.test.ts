import { expect, test } from 'vitest';
import { hospitalNames, hospitalsAfter } from './account';

const OFFERED = [
  { id: 'a', name: 'HC' },
  { id: 'b', name: 'HU' },
];

test('hospitals are named, retired ones by their ids', () => {
  expect(hospitalNames({ hospitals: ['b', 'gone'] }, OFFERED)).toEqual(['HU', 'gone']);
  expect(hospitalNames({}, OFFERED)).toEqual([]);
});

test('a hospital that is not offered any more is not taken away', () => {
  expect(hospitalsAfter({ hospitals: ['b', 'gone'] }, OFFERED, ['a'])).toEqual(['gone', 'a']);
  expect(hospitalsAfter({ hospitals: ['b'] }, OFFERED, [])).toEqual([]);
});
