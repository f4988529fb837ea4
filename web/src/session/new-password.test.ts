import { expect, test } from 'vitest';
import { complaintAbout } from './new-password';

test.each([
  ['', 'correct horse', 'correct horse', 'password.required'],
  ['old', '', '', 'password.required'],
  ['old', 'correct horse', 'correct hose', 'password.differs'],
  ['old', 'ninechars', 'ninechars', 'password.short'],
  ['old', '🐴🐴🐴🐴🐴', '🐴🐴🐴🐴🐴', 'password.short'],
  ['old', 'ã'.repeat(37), 'ã'.repeat(37), 'password.long'],
  ['old', 'Enfermeira', 'Enfermeira', 'password.isName'],
  ['correct horse', 'correct horse', 'correct horse', 'password.same'],
  ['old', 'correct horse', 'correct horse', undefined],
])('%s → %s (%s): %s', (current, password, confirmation, complaint) => {
  const wanted = {
    current_password: current,
    password,
    password_confirmation: confirmation,
  };
  expect(complaintAbout(wanted, 'enfermeira')).toBe(complaint);
});
