import { encodeWav } from '../audio/wav';
import { PARTS, type Part } from '../drafts/draft';
import type { Answers } from '../form/fields';
import type { Choices } from '../session/catalog';
import { isDemonstration } from '../session/catalog';
import { sung, type Score } from './voice';

/** No hospital and no patient are called this. */
export const SAMPLE_PATIENT = 'SPIRA-0000';
const SAMPLE_HOSPITAL = 'SPIRA';

/** So many syllables of so long, each phrase followed by a breath. */
function phrases(count: number, syllables: number): (readonly [number, number])[] {
  return Array.from({ length: count * syllables }, (_, i) =>
    (i + 1) % syllables === 0 ? [0.24, 0.5] : [0.2, 0.06],
  );
}

const SCORES: Readonly<Record<Part, Score>> = {
  aceite: { pitch: 181, syllables: phrases(2, 5) },
  sustentada: { pitch: 175, syllables: [[5, 0.6]] },
  parlenda: { pitch: 190, syllables: phrases(4, 6) },
  frase: { pitch: 178, syllables: phrases(3, 7) },
};

/** Recordings of nobody, by part. */
export function sampleRecordings(): [Part, Uint8Array<ArrayBuffer>][] {
  return PARTS.map((part) => [part, encodeWav(sung(SCORES[part]))]);
}

/** A demonstration model that may answer; made-up voices go to no other. */
export function modelToTry({ models }: Choices): string | undefined {
  return models.find(({ name, served }) => isDemonstration(name) && served !== false)?.id;
}

/** The form about nobody. */
export function sampleAnswers(modelId: string): Answers {
  return {
    model_id: modelId,
    local: SAMPLE_HOSPITAL,
    rgh: SAMPLE_PATIENT,
    gender: 'Feminino',
    covid_status: 'FALSE',
    mask_type: 'NONE',
  };
}
