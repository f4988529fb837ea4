import { expect, test } from 'vitest';
import { controlLetter, rghProblem } from './rgh';

test.each([
  // 8·1 + 7·2 + 6·3 + 5·4 + 4·5 + 3·6 + 7 = 105, mod 11 = 6, 11 − 6 = 5
  ['1234567', 'E'],
  // 0: the eleventh letter
  ['0000000', 'K'],
  // 8·1 + 3·1 = 11, mod 11 = 0: the eleventh letter too
  ['1000010', 'K'],
  // 1: the tenth letter
  ['0000001', 'J'],
  // 4 + 6·1 = 10: the first letter
  ['0010100', 'A'],
])('the control letter of %s is %s', (digits, letter) => {
  expect(controlLetter(digits)).toBe(letter);
});

test('a record with its own control letter is right', () => {
  expect(rghProblem('01234567E')).toBeUndefined();
});

test.each(['01234567F', '01234576E', '01234567A'])('%s was mistyped', (rgh) => {
  expect(rghProblem(rgh)).toBe('check.rghLetter');
});

test.each(['', '1', '0123456E', '012345678E', '0123456EE', '01234567e', '0123 567E'])(
  '“%s” has another shape',
  (rgh) => {
    expect(rghProblem(rgh)).toBe('check.rghLength');
  },
);
