import { expect, test } from 'vitest';
import { entriesOf, NEWEST_FIRST, orderedBy, queryOf } from './listing';

test('without wishes the newest come first, with their results', () => {
  expect(queryOf(NEWEST_FIRST)).toEqual({
    sort: '-created_in',
    limit: '25',
    include: 'outcome,result',
  });
});

test('a wish becomes parameters', () => {
  const wish = {
    ...NEWEST_FIRST,
    rgh: ' 0123 ',
    status: 'error',
    hospital: 'A & B',
    model: 'm',
    diagnosis: 'positive',
    outcome: 'excluded',
    order: { column: 'rgh', isFalling: false },
  } as const;

  expect(queryOf(wish)).toMatchObject({
    q: '0123',
    status: 'error',
    hospital: 'A & B',
    model: 'm',
    diagnosis: 'positive',
    outcome: 'excluded',
    sort: 'rgh',
  });
});

test('a column that is pressed again turns round', () => {
  const byName = orderedBy('hospital', NEWEST_FIRST);
  const turned = orderedBy('hospital', { ...NEWEST_FIRST, order: byName });

  expect(byName).toEqual({ column: 'hospital', isFalling: false });
  expect(turned).toEqual({ column: 'hospital', isFalling: true });
  expect(orderedBy('created_in', { ...NEWEST_FIRST, order: turned })).toEqual(NEWEST_FIRST.order);
  expect(queryOf({ ...NEWEST_FIRST, order: turned })).toMatchObject({ sort: '-hospital' });
});

test('days begin and end where the browser is', () => {
  const { from, to } = queryOf({ ...NEWEST_FIRST, from: '2026-02-28', to: '2026-02-28' });

  expect(from).toBe(new Date(2026, 1, 28).toISOString());
  expect(to).toBe(new Date(2026, 2, 1).toISOString());
  expect(queryOf({ ...NEWEST_FIRST, from: '2026' })).not.toHaveProperty('from');
});

test('lines tell the diagnosis of what has ended with one', () => {
  const created_in = '2026-01-02 00:00:00.000000';
  const entries = entriesOf(
    [
      { id: '1', status: 'completed', rgh: 'B2', local: 'A', model_id: 'm', created_in },
      { id: '2', status: 'processing', model_id: 'gone' },
      { id: '3', status: 'completed' },
    ],
    {
      results: [
        { inference_id: '2', diagnosis: 'not available' },
        { inference_id: '1', diagnosis: 'positive' },
      ],
      outcomes: [{ inference_id: '3', outcome: { value: 'excluded' } }],
    },
    (id) => (id === 'm' ? 'demonstration-pauses' : undefined),
  );

  expect(entries.map(({ diagnosis }) => diagnosis)).toEqual(['positive', '', '']);
  expect(entries.map(({ outcome }) => outcome)).toEqual(['', '', 'excluded']);
  expect(entries.map(({ model }) => model)).toEqual(['demonstration-pauses', 'gone', '']);
  expect(entries[0]).toMatchObject({ rgh: 'B2', hospital: 'A', status: 'completed' });
  expect(entries[0]?.accepted?.toISOString()).toBe('2026-01-02T00:00:00.000Z');
});
