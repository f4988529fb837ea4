import type { Problem } from '../api/problem';
import type { Processing } from '../audio/microphone';
import type { Answers } from '../form/fields';
import type { Warning } from '../quality/verdict';

export const PARTS = ['aceite', 'sustentada', 'parlenda', 'frase'] as const;
export type Part = (typeof PARTS)[number];

/** What is known about a recording whose bytes are kept beside the draft. */
export interface Take {
  readonly seconds: number | undefined;
  readonly warnings: readonly Warning[];
  readonly source: 'microphone' | 'file';
  readonly processing?: Processing;
}

export type Takes = Readonly<Partial<Record<Part, Take>>>;

/** Why the server did not accept a draft. */
export type Rejection = Pick<Problem, 'kind' | 'detail' | 'fields'>;

/** A patient's form and recordings, from the first answer until the server has accepted them. */
export interface Draft {
  readonly id: string;
  /** The `Idempotency-Key`: as long as it is the same, the server takes the draft only once. */
  readonly key: string;
  readonly begun: string;
  /** `waiting` may have reached the server: it is never changed, only sent again or discarded. */
  readonly state: 'draft' | 'waiting';
  readonly answers: Answers;
  readonly takes: Takes;
  readonly skipsFrase: boolean;
  readonly rejection?: Rejection;
}

export function newDraft(now: Date, answers: Answers): Draft {
  return {
    id: crypto.randomUUID(),
    key: crypto.randomUUID(),
    begun: now.toISOString(),
    state: 'draft',
    answers,
    takes: {},
    skipsFrase: false,
  };
}

/** Recordings without which the server does not accept it. */
export function missingParts(draft: Draft): Part[] {
  return PARTS.filter((part) => !draft.takes[part] && !(part === 'frase' && draft.skipsFrase));
}
