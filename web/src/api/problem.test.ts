import { beforeEach, expect, test } from 'vitest';
import { language } from '../language/language';
import { Problem, problemOf, said } from './problem';

beforeEach(() => {
  language.value = 'en';
});

test.each([
  [401, 'unauthorized', false],
  [403, 'forbidden', false],
  [404, 'notFound', false],
  [409, 'refused', false],
  [413, 'tooLarge', false],
  [422, 'refused', false],
  [429, 'busy', true],
  [500, 'busy', true],
  [503, 'busy', true],
])('%i is %s', (status, kind, passes) => {
  expect(problemOf(status, '{"detail":"x"}', null)).toMatchObject({ kind, passes, detail: 'x' });
});

test('complaints about members keep the member', () => {
  const body = '{"detail":[{"loc":["body","rgh"],"msg":"field required","type":"value_error"}]}';

  const problem = problemOf(422, body, null);

  expect(problem.fields).toEqual([{ name: 'rgh', message: 'field required' }]);
  expect(said(problem)).toBe('SPIRA refused: General hospital record (RGH): field required');
});

test.each([
  ['1', 1],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  [null, undefined],
])('Retry-After %s means %s s', (header, seconds) => {
  expect(problemOf(503, '', header).retryAfter).toBe(seconds);
});

test("a proxy's page is not shown", () => {
  expect(said(problemOf(502, '<html>Bad gateway</html>', null))).toBe(
    'SPIRA is busy or one of its stores is away. Try again in a moment.',
  );
});

test('without network it says so', () => {
  expect(said(new Problem('offline'))).toContain('Check the network');
});
