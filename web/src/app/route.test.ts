import { expect, test } from 'vitest';
import { routeOf } from './route';

test.each([
  ['', 'home', ''],
  ['#/', 'home', ''],
  ['#/draft/1b-2', 'form', '1b-2'],
  ['#/draft/1b-2/recordings', 'recordings', '1b-2'],
  ['#/result/62d59254b6f4ae2a1f4f4f01', 'result', '62d59254b6f4ae2a1f4f4f01'],
  ['#/result/../x', 'none', ''],
  ['#/history', 'history', ''],
  ['#/password', 'password', ''],
  ['#/accounts', 'accounts', ''],
  ['#/trail', 'trail', ''],
  ['#/operation', 'operation', ''],
  ['#/evaluation', 'evaluation', ''],
  ['#/elsewhere', 'none', ''],
])('%s is %s %s', (hash, page, id) => {
  expect(routeOf(hash)).toEqual({ page, id });
});
