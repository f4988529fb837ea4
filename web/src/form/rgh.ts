/** The hospital whose records end in a control letter. */
export const HOSPITAL_DAS_CLINICAS = 'Hospital das Clínicas';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 1];
const SHAPE = /^.(\d{7})([A-Z])$/;

export type RghProblem = 'check.rghLength' | 'check.rghLetter';

/** What is wrong with a record number of the Hospital das Clínicas. */
export function rghProblem(rgh: string): RghProblem | undefined {
  const found = SHAPE.exec(rgh);
  if (!found) return 'check.rghLength';
  return found[2] === controlLetter(found[1]!) ? undefined : 'check.rghLetter';
}

/** The letter that follows from the seven digits: the (11 − weighted sum mod 11)th of the alphabet. */
export function controlLetter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return String.fromCharCode('A'.charCodeAt(0) + 10 - (sum % 11));
}
