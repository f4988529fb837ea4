import { expect, test } from 'vitest';
import { bodyOf, draftOf, isComplete } from './given';

const TODAY = '2026-03-02';

test('begins with nothing said, today', () => {
  const draft = draftOf(null, TODAY);

  expect(draft).toEqual({ value: '', date: TODAY, note: '' });
  expect(isComplete(draft, TODAY)).toBe(false);
});

test('begins with what counts when it is corrected', () => {
  const current = { value: 'excluded', date: '2026-01-31', note: 'CT' } as const;

  expect(draftOf(current as never, TODAY)).toEqual({
    value: 'excluded',
    date: '2026-01-31',
    note: 'CT',
  });
});

test('needs a value, a day that has been and a note that is not too long', () => {
  const draft = { value: 'confirmed', date: TODAY, note: '' } as const;

  expect(isComplete(draft, TODAY)).toBe(true);
  expect(isComplete({ ...draft, value: '' }, TODAY)).toBe(false);
  expect(isComplete({ ...draft, date: '2026-03-03' }, TODAY)).toBe(false);
  expect(isComplete({ ...draft, date: '' }, TODAY)).toBe(false);
  expect(isComplete({ ...draft, note: 'x'.repeat(1001) }, TODAY)).toBe(false);
});

test('says which version it corrects, and leaves an empty note out', () => {
  const draft = { value: 'unknown', date: TODAY, note: '  ' } as const;

  expect(bodyOf(draft, 3)).toEqual({ value: 'unknown', date: TODAY, version: 3 });
  expect(bodyOf({ ...draft, note: ' left ' }, 0)).toMatchObject({ note: 'left' });
});
