import { t, textFor } from '../language/language';

export type ProblemKind =
  'offline' | 'unauthorized' | 'busy' | 'tooLarge' | 'forbidden' | 'notFound' | 'refused';

export interface FieldProblem {
  readonly name: string;
  readonly message: string;
}

/** Why a call did not succeed. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail = '',
    readonly fields: readonly FieldProblem[] = [],
    /** After how many seconds the server wants to be asked again. */
    readonly retryAfter: number | undefined = undefined,
  ) {
    super(kind);
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  get passes(): boolean {
    return this.kind === 'offline' || this.kind === 'busy';
  }
}

const KINDS: Record<number, ProblemKind> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  408: 'busy',
  413: 'tooLarge',
  429: 'busy',
};

/** The problem that an answer other than 2xx tells of. */
export function problemOf(status: number, body: string, retryAfter: string | null): Problem {
  const kind = KINDS[status] ?? (status >= 500 || status === 0 ? 'busy' : 'refused');
  const detail = detailOf(body);
  const seconds = Number(retryAfter);
  const wait = retryAfter !== null && Number.isFinite(seconds) ? seconds : undefined;
  return typeof detail === 'string'
    ? new Problem(kind, detail, [], wait)
    : new Problem(kind, '', detail, wait);
}

interface Location {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

function detailOf(body: string): string | FieldProblem[] {
  try {
    const { detail } = JSON.parse(body) as { detail?: string | Location[] };
    if (!Array.isArray(detail)) return detail ?? '';
    return detail.map(({ loc, msg }) => ({ name: String(loc.at(-1) ?? ''), message: msg }));
  } catch {
    // a proxy's own page: its status says enough
    return '';
  }
}

/** A problem in words, with what to do about it; none in none. */
export function said(problem: unknown): string {
  if (problem === undefined) return '';
  if (!(problem instanceof Problem)) return t('problem.busy');
  switch (problem.kind) {
    case 'unauthorized':
      return t('problem.credentials');
    case 'refused':
      return t('problem.refused', {
        detail: inWords(problem.detail) || problem.fields.map(saidOf).join(' '),
      });
    default:
      return t(`problem.${problem.kind}`);
  }
}

export function saidOf({ name, message }: FieldProblem): string {
  const field = textFor(`field.${name}`) ?? textFor(`record.${name}`) ?? name;
  return t('problem.field', { field, detail: inWords(message) });
}

/** The server's words in those of the person, where there are any. */
function inWords(detail: string): string {
  return textFor(`refusal.${detail}`) ?? detail;
}
