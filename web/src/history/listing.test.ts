import { expect, test } from 'vitest';
import { chosen, entryOf, NEWEST_FIRST, type Wish } from './listing';

const ENTRIES = [
  {
    id: '1',
    rgh: 'B2',
    local: 'Hospital das Clínicas',
    status: 'completed',
    created_in: '2026-01-02 00:00:00.000000',
  },
  { id: '2', rgh: 'A1', local: 'Outro', status: 'error', created_in: '2026-01-03 00:00:00.000000' },
  {
    id: '3',
    rgh: 'C3',
    local: 'Outro',
    status: 'processing',
    created_in: '2026-01-01 00:00:00.000000',
  },
].map((body) => entryOf({ ...body, model_id: 'm' }, () => 'demonstration-pauses'));

function ids(wish: Partial<Wish>): string {
  return chosen(ENTRIES, { ...NEWEST_FIRST, ...wish })
    .map(({ id }) => id)
    .join('');
}

test('the newest come first', () => {
  expect(ids({})).toBe('213');
});

test('any column sorts, both ways', () => {
  expect(ids({ column: 'rgh', isDescending: false })).toBe('213');
  expect(ids({ column: 'rgh', isDescending: true })).toBe('312');
  expect(ids({ column: 'status', isDescending: false })).toBe('123');
});

test.each([
  ['clinicas', '1'],
  ['CLÍNICAS b2', '1'],
  ['outro a1', '2'],
  ['demonstration', '213'],
  ['nobody', ''],
])('“%s” finds %s', (search, found) => {
  expect(ids({ search })).toBe(found);
});

test('a status leaves out the others', () => {
  expect(ids({ status: 'error' })).toBe('2');
});

test('a model that is not known goes by its id', () => {
  expect(entryOf({ model_id: 'gone' }, () => undefined).model).toBe('gone');
});
