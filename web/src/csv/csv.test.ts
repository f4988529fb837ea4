import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('lines and cells are told apart whatever is in them', () => {
  expect(csvOf([['RGH', 'a "b", c'], ['1\n2']])).toBe('"RGH","a ""b"", c"\r\n"1\n2"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠SUM(A1)'])(
  '%j is not calculated',
  (text) => {
    expect(csvOf([[text]])).toBe(`"'${text}"\r\n`);
  },
);
