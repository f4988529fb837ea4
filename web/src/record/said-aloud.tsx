import { useEffect } from 'preact/hooks';
import type { Part } from '../drafts/draft';
import { language, t } from '../language/language';
import { hush, say, useVoice } from './voices';

/** The study's sentence: read aloud in Portuguese, whatever the pages' language. */
export const SENTENCE =
  'O amor ao próximo ajuda a enfrentar essa fase com a força que a gente precisa';

/** Lets the patient hear what to say, where the device has a voice for it. */
export function SaidAloud({ part, isDisabled }: { part: Part; isDisabled: boolean }) {
  const isSentence = part === 'frase';
  const voice = useVoice(isSentence ? 'pt-BR' : language.value);
  useEffect(() => hush, []);
  if (!voice) return null;
  const text = isSentence ? SENTENCE : t(`record.${part}.say`);
  return (
    <button
      aria-label={t('record.hearOf', { part: t(`record.${part}`) })}
      disabled={isDisabled}
      onClick={() => say(text, voice)}
    >
      {t('record.hear')}
    </button>
  );
}
