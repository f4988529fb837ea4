import type { TextKey, Values } from '../language/language';
import { askedFields, type Answers, type Field, type FieldName } from './fields';
import { HOSPITAL_DAS_CLINICAS, rghProblem } from './rgh';

/** What is wrong with an answer, as a text and what stands in it. */
export interface Complaint {
  readonly key: TextKey;
  readonly values?: Values;
}

/** What the form is checked against beside its own answers. */
export interface Surroundings {
  readonly modelIds: readonly string[];
  /** Empty where none are registered: then any name is taken. */
  readonly hospitals: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export type Complaints = Readonly<Partial<Record<FieldName, Complaint>>>;

const INTEGER = /^\d+$/;
const NUMBER = /^\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CID = /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/;

/** Everything that is wrong with the answers to what is asked. */
export function complaintsAbout(answers: Answers, around: Surroundings): Complaints {
  const complaints: Partial<Record<FieldName, Complaint>> = {};
  for (const field of askedFields(answers)) {
    const complaint = complaintAbout(field, answers, around);
    if (complaint) complaints[field.name] = complaint;
  }
  return complaints;
}

function complaintAbout(
  field: Field,
  answers: Answers,
  around: Surroundings,
): Complaint | undefined {
  const answer = tidied(field, answers[field.name] ?? '', answers.local);
  if (answer === '') return field.required ? { key: 'check.required' } : undefined;
  switch (field.kind.of) {
    case 'model':
      return around.modelIds.includes(answer) ? undefined : { key: 'check.option' };
    case 'hospital':
      return isHospital(answer, around) ? undefined : { key: 'check.option' };
    case 'rgh':
      return aboutRgh(answer, answers.local);
    case 'choice':
      return aboutChoice(field.name, answer, field.kind.values);
    case 'text':
      return answer.length > field.kind.longest
        ? { key: 'check.text', values: { max: field.kind.longest } }
        : undefined;
    case 'integer':
      return aboutNumber(answer, INTEGER, 'check.integer', field.kind);
    case 'number':
      return aboutNumber(answer, NUMBER, 'check.number', field.kind);
    case 'date':
      return aboutDate(field.name, answer, answers, around.today);
    case 'cid':
      return CID.test(answer) ? undefined : { key: 'check.cid' };
  }
}

function aboutChoice(
  name: FieldName,
  answer: string,
  values: readonly string[],
): Complaint | undefined {
  // the server refuses it, too: nothing of who does not agree is recorded or sent
  if (name === 'consent_agreed' && answer === 'FALSE') return { key: 'check.consent' };
  return values.includes(answer) ? undefined : { key: 'check.option' };
}

function isHospital(name: string, { hospitals }: Surroundings): boolean {
  return hospitals.length === 0 || hospitals.includes(name);
}

function aboutRgh(rgh: string, hospital: string | undefined): Complaint | undefined {
  const problem = hospital === HOSPITAL_DAS_CLINICAS ? rghProblem(rgh) : undefined;
  return problem && { key: problem };
}

function aboutNumber(
  answer: string,
  shape: RegExp,
  key: TextKey,
  { min, max }: { min: number; max: number },
): Complaint | undefined {
  const value = Number(answer);
  return shape.test(answer) && value >= min && value <= max
    ? undefined
    : { key, values: { min, max } };
}

function aboutDate(
  name: FieldName,
  answer: string,
  answers: Answers,
  today: string,
): Complaint | undefined {
  if (!isDay(answer)) return { key: 'check.date' };
  if (answer > today) return { key: 'check.future' };
  const start = answers.hospitalization_start;
  const isBefore = name === 'hospitalization_end' && start !== undefined && answer < start;
  return isBefore ? { key: 'check.endBeforeStart' } : undefined;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An answer as it is stored: decimals with a point, codes in capitals, no spaces around. */
export function tidied(field: Field, typed: string, hospital: string | undefined): string {
  const text = typed.trim();
  if (field.kind.of === 'number') return text.replace(',', '.');
  const isCode = field.kind.of === 'cid';
  const isControlled = field.kind.of === 'rgh' && hospital === HOSPITAL_DAS_CLINICAS;
  return isCode || isControlled ? text.toUpperCase() : text;
}

/** What is sent: the answers to what is asked, and nothing that was left blank. */
export function sentAnswers(answers: Answers): [FieldName, string][] {
  return askedFields(answers)
    .map((field): [FieldName, string] => [
      field.name,
      tidied(field, answers[field.name] ?? '', answers.local),
    ])
    .filter(([, answer]) => answer !== '');
}
