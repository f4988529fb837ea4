import type { Choices } from '../session/catalog';
import type { Surroundings } from './checks';
import type { Answers } from './fields';

/** What a form is checked against now. */
export function surroundings(choices: Choices): Surroundings {
  return {
    modelIds: choices.models.map((model) => model.id),
    hospitals: choices.hospitals,
    today: localDay(new Date()),
  };
}

/** The day where the person is, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Answers that nobody need be asked for, since there is only one. */
export function withoutAlternative({ models, hospitals }: Choices): Answers {
  return {
    ...(models.length === 1 && { model_id: models[0]!.id }),
    ...(hospitals.length === 1 && { local: hospitals[0]! }),
  };
}
