import { expect, test } from 'vitest';
import { ALL, recordsOf, trailQuery } from './trail';

test('without wishes everything is looked for', () => {
  expect(trailQuery(ALL, 50)).toEqual({ limit: '50' });
});

test('wishes become parameters, days as they are here', () => {
  const wish = { ...ALL, actor: ' 62D5 ', action: 'login ', from: '2026-02-28', to: '2026-02-28' };

  expect(trailQuery(wish, 10, 7)).toEqual({
    actor: '62d5',
    action: 'login',
    from: new Date(2026, 1, 28).toISOString(),
    to: new Date(2026, 2, 1).toISOString(),
    before: '7',
    limit: '10',
  });
});

test('records say what they are', () => {
  expect(recordsOf({ records: { user_id: 'a', model_id: 'b' } })).toEqual([
    'user_id a',
    'model_id b',
  ]);
  expect(recordsOf({})).toEqual([]);
});
