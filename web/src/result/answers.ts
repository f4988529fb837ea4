import type { InferenceBody } from '../api/client';
import { SECTIONS, type FieldName } from '../form/fields';
import { textFor } from '../language/language';

/** What was filled in, in the order of the form; what was left blank is left out. */
export function answersOf(inference: InferenceBody): [FieldName, string][] {
  const given = inference as Readonly<Record<string, unknown>>;
  return SECTIONS.flatMap((section) => section.fields)
    .filter(({ name }) => name !== 'model_id')
    .map(({ name }): [FieldName, string] => [name, shown(name, given[name])])
    .filter(([, answer]) => answer !== '');
}

/** An answer in the words of the form, where they are known. */
function shown(name: FieldName, answer: unknown): string {
  if (answer === undefined || answer === null) return '';
  return textFor(`field.${name}.${answer}`) ?? String(answer);
}
