import { listed, t, textFor, type TextKey } from '../language/language';

/** What the servers end an inference by, and how that is said here. */
const REASONS: readonly (readonly [said: RegExp, key: TextKey])[] = [
  [/^No Inference Server could finish this inference/, 'reason.unfinished'],
  [/^The model that was asked is no longer in service/, 'reason.modelGone'],
  [
    /^Nobody has run the model (?<model>\S+) for \d+ \w+, so there is no diagnosis/,
    'reason.unserved',
  ],
  [/^the recordings could not be analysed: (?<count>\d+) attempts failed$/, 'reason.attempts'],
  [/^recording (?<parts>\w+) is missing$/, 'reason.missing'],
  [/^recording (?<parts>\w+) cannot be heard: /, 'reason.unheard'],
  [/^the model hears (?<parts>[\w, ]+), and none of that was sent$/, 'reason.noneSent'],
  [/^too short for the model, .*: (?<parts>[\w, ]+); record again/, 'reason.tooShort'],
  [/^the model needs (?<field>\w+) of the form, and it was not filled in$/, 'reason.form'],
];

/** Why there is no diagnosis, in the language that is shown; nothing where only the server has words for it. */
export function reasonInWords(reason: string): string | undefined {
  for (const [said, key] of REASONS) {
    const found = said.exec(reason);
    if (found) return t(key, valuesOf(found.groups ?? {}));
  }
  return undefined;
}

function valuesOf({ parts = '', field = '', ...others }: Readonly<Record<string, string>>) {
  const names = parts.split(', ').map((part) => textFor(`record.${part}`) ?? part);
  return { ...others, parts: listed(names), field: textFor(`field.${field}`) ?? field };
}
