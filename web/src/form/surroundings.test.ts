import { expect, test } from 'vitest';
import { localDay, withoutAlternative } from './surroundings';

test('today is the day where the person is', () => {
  expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('where there is only one it is chosen, where there are several it is not', () => {
  const models = [{ id: 'm1', name: 'one' }];

  expect(withoutAlternative({ models, hospitals: ['A', 'B'] })).toEqual({ model_id: 'm1' });
  expect(withoutAlternative({ models: [], hospitals: ['A'] })).toEqual({ local: 'A' });
});
