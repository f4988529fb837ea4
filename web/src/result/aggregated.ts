import { filled, t, textFor } from '../language/language';

const FORM = /^(\w+)(?: from (\S+))? of (.+)$/;

/** `median of rows`, `vote from 0.5 of recordings`, as the server says it, in words of the language that is shown. */
export function inWords(aggregated: string): string {
  const [, how = '', from = '', parts = ''] = FORM.exec(aggregated) ?? [];
  const words = textFor(`result.aggregated.${how}`);
  const of = textFor(`result.aggregated.of.${parts}`);
  if (!words || !of) return aggregated;
  return t('result.aggregated', { how: filled(words, { from }), of });
}
