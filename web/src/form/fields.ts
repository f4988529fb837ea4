/** The answers to the form, as they are sent; what was not answered is absent. */
export type Answers = Readonly<Partial<Record<FieldName, string>>>;

export type FieldName =
  | 'model_id'
  | 'local'
  | 'rgh'
  | 'gender'
  | 'age'
  | 'covid_status'
  | 'last_positive_diagnose_date'
  | 'hospitalized'
  | 'hospitalization_start'
  | 'hospitalization_end'
  | 'mask_type'
  | 'spo2'
  | 'bpm'
  | 'respiratory_frequency'
  | 'respiratory_insufficiency_status'
  | 'location'
  | 'cid'
  | 'consent_version'
  | 'consent_agreed'
  | 'consent_read_by';

export type Kind =
  | { readonly of: 'model' | 'hospital' | 'rgh' | 'date' | 'cid' }
  | { readonly of: 'choice'; readonly values: readonly string[] }
  | { readonly of: 'text'; readonly longest: number }
  | { readonly of: 'integer' | 'number'; readonly min: number; readonly max: number };

export interface Field {
  readonly name: FieldName;
  readonly kind: Kind;
  readonly required?: boolean;
  /** Whether it is asked at all, given the other answers. */
  readonly asked?: (answers: Answers) => boolean;
}

export interface Section {
  readonly name: 'visit' | 'patient' | 'covid' | 'signs' | 'consent';
  readonly fields: readonly Field[];
}

const hadCovid = (answers: Answers) => answers.covid_status === 'TRUE';
const wasHospitalized = (answers: Answers) => hadCovid(answers) && answers.hospitalized === 'true';
const isIn = (answers: Answers) => answers.respiratory_insufficiency_status === 'TRUE';
const wasRead = (answers: Answers) => (answers.consent_version ?? '').trim() !== '';
const choice = (...values: string[]): Kind => ({ of: 'choice', values });
const text = (longest: number): Kind => ({ of: 'text', longest });
const integer = (min: number, max: number): Kind => ({ of: 'integer', min, max });
const number = (min: number, max: number): Kind => ({ of: 'number', min, max });

/** The form in the order of the work. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'visit',
    fields: [
      { name: 'model_id', kind: { of: 'model' }, required: true },
      { name: 'local', kind: { of: 'hospital' }, required: true },
    ],
  },
  {
    name: 'patient',
    fields: [
      { name: 'rgh', kind: { of: 'rgh' }, required: true },
      { name: 'gender', kind: choice('Masculino', 'Feminino'), required: true },
      { name: 'age', kind: integer(0, 130) },
    ],
  },
  {
    name: 'covid',
    fields: [
      { name: 'covid_status', kind: choice('TRUE', 'FALSE', 'UNKNOWN'), required: true },
      { name: 'last_positive_diagnose_date', kind: { of: 'date' }, asked: hadCovid },
      { name: 'hospitalized', kind: choice('true', 'false'), asked: hadCovid },
      { name: 'hospitalization_start', kind: { of: 'date' }, asked: wasHospitalized },
      { name: 'hospitalization_end', kind: { of: 'date' }, asked: wasHospitalized },
    ],
  },
  {
    name: 'signs',
    fields: [
      { name: 'mask_type', kind: choice('NONE', 'THIN', 'THICK'), required: true },
      { name: 'spo2', kind: number(0, 100) },
      { name: 'bpm', kind: number(10, 350) },
      { name: 'respiratory_frequency', kind: number(1, 120) },
      { name: 'respiratory_insufficiency_status', kind: choice('TRUE', 'FALSE') },
      { name: 'location', kind: choice('NURSERY', 'ICU'), asked: isIn },
      { name: 'cid', kind: { of: 'cid' } },
    ],
  },
  {
    name: 'consent',
    fields: [
      { name: 'consent_version', kind: text(64) },
      { name: 'consent_agreed', kind: choice('TRUE', 'FALSE'), required: true, asked: wasRead },
      { name: 'consent_read_by', kind: text(128), asked: wasRead },
    ],
  },
];

/** The fields that are asked, given the answers so far. */
export function askedFields(answers: Answers): Field[] {
  return SECTIONS.flatMap((section) => section.fields).filter(
    (field) => field.asked?.(answers) ?? true,
  );
}
