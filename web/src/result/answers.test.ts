import { beforeAll, expect, test } from 'vitest';
import { language } from '../language/language';
import { answersOf } from './answers';

beforeAll(() => {
  language.value = 'en';
});

test('answers come in the order of the form and in its words', () => {
  const inference = {
    rgh: '01',
    local: 'HC',
    gender: 'Feminino',
    age: 0,
    spo2: null,
    model_id: 'm',
  };

  expect(answersOf(inference)).toEqual([
    ['local', 'HC'],
    ['rgh', '01'],
    ['gender', 'Female'],
    ['age', '0'],
  ]);
});

test('what an older page sent is shown as it is', () => {
  expect(answersOf({ covid_status: 'positive' })).toEqual([['covid_status', 'positive']]);
});
