import { expect, test } from 'vitest';
import { pageFor, placesFor } from './places';

test.each([
  ['nurse', 'home', 'home'],
  ['nurse', 'history', 'history'],
  ['clinician', 'home', 'history'],
  ['clinician', 'recordings', 'none'],
  ['auditor', 'result', 'none'],
  ['researcher', 'home', 'evaluation'],
  ['auditor', 'password', 'password'],
  ['auditor', 'home', 'trail'],
  ['auditor', 'accounts', 'none'],
  ['nurse', 'operation', 'none'],
  ['admin', 'accounts', 'accounts'],
  ['admin', 'none', 'none'],
] as const)('a %s who asks for %s sees %s', (role, asked, shown) => {
  expect(pageFor(asked, role)).toBe(shown);
});

test.each(['nurse', 'clinician', 'researcher', 'auditor', 'admin'] as const)(
  'each place of a %s opens',
  (role) => {
    for (const { page } of placesFor(role)) expect(pageFor(page, role)).toBe(page);
  },
);
