import { describe, expect, test } from 'vitest';
import { complaintsAbout, sentAnswers, tidied, type Surroundings } from './checks';
import { SECTIONS, type Answers, type FieldName } from './fields';

const AROUND: Surroundings = {
  modelIds: ['m1'],
  hospitals: ['Hospital das Clínicas', 'Outro'],
  today: '2026-11-27',
};

const GOOD: Answers = {
  model_id: 'm1',
  local: 'Outro',
  rgh: '42',
  gender: 'Feminino',
  covid_status: 'FALSE',
  mask_type: 'NONE',
};

function keyAbout(name: FieldName, answers: Answers, around = AROUND): string | undefined {
  return complaintsAbout({ ...GOOD, ...answers }, around)[name]?.key;
}

test('the required answers are enough', () => {
  expect(complaintsAbout(GOOD, AROUND)).toEqual({});
});

test.each(Object.keys(GOOD) as FieldName[])('%s is required', (name) => {
  expect(keyAbout(name, { [name]: ' ' })).toBe('check.required');
});

test('a record of the Hospital das Clínicas has a control letter, others need none', () => {
  const local = 'Hospital das Clínicas';

  expect(keyAbout('rgh', { local, rgh: '42' })).toBe('check.rghLength');
  expect(keyAbout('rgh', { local, rgh: '01234567F' })).toBe('check.rghLetter');
  expect(keyAbout('rgh', { local, rgh: ' 01234567e ' })).toBeUndefined();
});

test('any name is a hospital where none are registered', () => {
  expect(keyAbout('local', { local: 'Posto 3' })).toBe('check.option');
  expect(keyAbout('local', { local: 'Posto 3' }, { ...AROUND, hospitals: [] })).toBeUndefined();
});

test('a model that is gone has to be chosen again', () => {
  expect(keyAbout('model_id', { model_id: 'm0' })).toBe('check.option');
});

test.each([
  ['age', '41', undefined],
  ['age', '0', undefined],
  ['age', '131', 'check.integer'],
  ['age', '4.5', 'check.integer'],
  ['age', '-1', 'check.integer'],
  ['age', 'forty', 'check.integer'],
  ['spo2', '97,5', undefined],
  ['spo2', '101', 'check.number'],
  ['bpm', '1e2', 'check.number'],
  ['respiratory_frequency', '18', undefined],
  ['cid', 'j96.0', undefined],
  ['cid', 'U071', undefined],
  ['cid', '96', 'check.cid'],
] as const)('%s %s: %s', (name, answer, key) => {
  expect(keyAbout(name, { [name]: answer })).toBe(key);
});

describe('days', () => {
  const ill: Answers = { covid_status: 'TRUE', hospitalized: 'true' };

  test.each([
    ['2026-11-27', undefined],
    ['2024-02-29', undefined],
    ['2026-11-28', 'check.future'],
    ['2025-02-29', 'check.date'],
    ['27/11/2026', 'check.date'],
  ])('%s: %s', (day, key) => {
    expect(
      keyAbout('last_positive_diagnose_date', { ...ill, last_positive_diagnose_date: day }),
    ).toBe(key);
  });

  test('nobody is discharged before being admitted', () => {
    const stay = (end: string): Answers => ({
      ...ill,
      hospitalization_start: '2026-03-02',
      hospitalization_end: end,
    });

    expect(keyAbout('hospitalization_end', stay('2026-03-01'))).toBe('check.endBeforeStart');
    expect(keyAbout('hospitalization_end', stay('2026-03-02'))).toBeUndefined();
  });
});

test('who does not agree is not recorded', () => {
  const read: Answers = { consent_version: '2026-1' };

  expect(keyAbout('consent_agreed', {})).toBeUndefined();
  expect(keyAbout('consent_agreed', read)).toBe('check.required');
  expect(keyAbout('consent_agreed', { ...read, consent_agreed: 'FALSE' })).toBe('check.consent');
  expect(keyAbout('consent_agreed', { ...read, consent_agreed: 'TRUE' })).toBeUndefined();
  expect(keyAbout('consent_version', { consent_version: 'x'.repeat(65) })).toBe('check.text');
});

test('what is not asked is neither complained about nor sent', () => {
  const answers: Answers = {
    ...GOOD,
    hospitalized: 'true',
    hospitalization_end: 'x',
    location: 'ICU',
  };

  expect(complaintsAbout(answers, AROUND)).toEqual({});
  expect(Object.fromEntries(sentAnswers(answers))).toEqual(GOOD);
});

test('answers are sent as they are stored, and blank ones are not', () => {
  const answers: Answers = { ...GOOD, spo2: '97,5', cid: 'j96.0', age: ' ', rgh: ' 42 ' };

  expect(Object.fromEntries(sentAnswers(answers))).toEqual({ ...GOOD, spo2: '97.5', cid: 'J96.0' });
});

test('a record of another hospital keeps its letters as they were typed', () => {
  const field = SECTIONS.flatMap((section) => section.fields).find(({ name }) => name === 'rgh')!;

  expect(tidied(field, ' ab1 ', 'Outro')).toBe('ab1');
});
