import type { InferenceBody, ResultBody } from '../api/client';
import type { FieldName } from '../form/fields';
import { answersOf } from './answers';
import type { Stretch } from './score-curve';

/** What a model can say. */
export const DIAGNOSES = ['positive', 'negative', 'inconclusive'] as const;

/** What became of an inference, of what the API answers. */
export interface Outcome {
  readonly status: 'processing' | 'completed' | 'error';
  readonly diagnosis: string;
  readonly output: readonly number[];
  /** How the model's windows became that: `median of rows`; empty where it is not known. */
  readonly aggregated: string;
  readonly reason: string;
  readonly modelId: string;
  readonly modelVersion: string;
  readonly rgh: string;
  readonly hospital: string;
  readonly accepted: Date | undefined;
  /** Who asked; empty where nobody knows any more. */
  readonly askedBy: string;
  readonly answers: readonly (readonly [FieldName, string])[];
  /** What is gone because the time was over for which it is kept. */
  readonly removed: readonly RemovedKind[];
  /** Where the model heard what; none where that is not known. */
  readonly windows: readonly Stretch[];
  /** What could be better about each recording that was sent; `undefined` where nobody looked. */
  readonly warnings: ReadonlyMap<string, readonly string[]> | undefined;
}

const REMOVABLE = ['recordings', 'identity', 'result'] as const;

export type RemovedKind = (typeof REMOVABLE)[number];

/** What the API answers about an inference that is looked at. */
interface Found {
  readonly inference?: InferenceBody | undefined;
  readonly result?: ResultBody | undefined;
  readonly asked_by?: string | null | undefined;
}

export function outcomeOf({ inference = {}, result = {}, asked_by }: Found): Outcome {
  return {
    status: statusOf(inference.status),
    diagnosis: result.diagnosis ?? '',
    output: result.output ?? [],
    aggregated: result.aggregated ?? '',
    reason: inference.error ?? '',
    modelId: inference.model_id ?? '',
    modelVersion: result.model_version ?? '',
    rgh: inference.rgh ?? '',
    hospital: inference.local ?? '',
    accepted: acceptedAt(inference.created_in),
    askedBy: asked_by ?? '',
    answers: answersOf(inference),
    removed: REMOVABLE.filter((kind) => inference.removed?.[kind]),
    windows: (result.windows ?? []).map(({ part = '', start = 0, length = 0, score = 0 }) => ({
      part,
      start,
      length,
      score,
    })),
    warnings: inference.quality ? warningsOf(inference.quality) : undefined,
  };
}

function warningsOf(quality: NonNullable<InferenceBody['quality']>): Map<string, string[]> {
  return new Map(
    Object.entries(quality).map(([part, { warnings = [] }]) => [
      part,
      warnings.map(({ kind = '' }) => kind),
    ]),
  );
}

export function statusOf(status: string | null | undefined): Outcome['status'] {
  return status === 'completed' || status === 'error' ? status : 'processing';
}

/** `2022-07-18 17:07:16.954632` is UTC without saying so. */
export function acceptedAt(createdIn: string | null | undefined): Date | undefined {
  const when = new Date(`${(createdIn ?? '').replace(' ', 'T').slice(0, 23)}Z`);
  return Number.isNaN(when.getTime()) ? undefined : when;
}
