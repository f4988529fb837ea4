import type { InferenceBody, ResultBody } from '../api/client';
import type { components } from '../api/schema';
import type { Value } from '../outcomes/given';
import { acceptedAt, statusOf, type Outcome } from '../result/outcome';

type OutcomeOf = components['schemas']['OutcomeOf'];

/** A line of the history. */
export interface Entry {
  readonly id: string;
  readonly rgh: string;
  readonly hospital: string;
  readonly model: string;
  readonly status: Outcome['status'];
  /** In the model's own word; none without one. */
  readonly diagnosis: string;
  /** What the patient turned out to have; empty while nobody said. */
  readonly outcome: Value | '';
  readonly accepted: Date | undefined;
}

/** What is looked for; what is empty does not restrict. Days are the browser's, `2026-03-01`. */
export interface Wish {
  readonly rgh: string;
  readonly status: Outcome['status'] | '';
  readonly diagnosis: string;
  readonly outcome: Value | '';
  readonly hospital: string;
  readonly model: string;
  readonly from: string;
  readonly to: string;
  readonly order: Order;
}

/** What the server can order by. */
export const COLUMNS = ['created_in', 'rgh', 'hospital', 'model', 'status', 'diagnosis'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isFalling: boolean;
}

/** The other way round, or by another column: the newest first, texts from the beginning. */
export function orderedBy(column: Column, { order }: Wish): Order {
  const isFalling = order.column === column ? !order.isFalling : column === 'created_in';
  return { column, isFalling };
}

export const NEWEST_FIRST: Wish = {
  rgh: '',
  status: '',
  diagnosis: '',
  outcome: '',
  hospital: '',
  model: '',
  from: '',
  to: '',
  order: { column: 'created_in', isFalling: true },
};

/** Where somebody is in the history: kept while the page is open, so that they come back to it. */
export interface Whereabouts {
  readonly wish: Wish;
  /** The addresses of the pages up to the one shown; the first needs none. */
  readonly addresses: readonly string[];
}

export const AT_THE_NEWEST: Whereabouts = { wish: NEWEST_FIRST, addresses: [] };

const PAGE_SIZE = '25';

/** The API's parameters for a wish. */
export function queryOf(wish: Wish): Record<string, string> {
  const wanted = {
    q: wish.rgh.trim(),
    status: wish.status,
    diagnosis: wish.diagnosis,
    outcome: wish.outcome,
    hospital: wish.hospital,
    model: wish.model,
    from: beginOfDay(wish.from, 0),
    to: beginOfDay(wish.to, 1),
  };
  return {
    ...given(wanted),
    sort: `${wish.order.isFalling ? '-' : ''}${wish.order.column}`,
    limit: PAGE_SIZE,
    include: 'outcome,result',
  };
}

/** What was wished for; what is empty does not restrict. */
export function given(wanted: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
}

/** When a day, or one some days later, begins where the browser is. */
export function beginOfDay(day: string, later: number): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return '';
  return new Date(year, month - 1, date + later).toISOString();
}

/** What a page has beside its inferences. */
export interface Beside {
  readonly results?: readonly ResultBody[] | null | undefined;
  readonly outcomes?: readonly OutcomeOf[] | null | undefined;
}

/** The lines of a page. */
export function entriesOf(
  inferences: readonly InferenceBody[],
  { results, outcomes }: Beside,
  modelName: (id: string | undefined) => string | undefined,
): Entry[] {
  const said = new Map((results ?? []).map((result) => [result.inference_id, result.diagnosis]));
  const found = new Map((outcomes ?? []).map((each) => [each.inference_id, each.outcome?.value]));
  return inferences.map((body) => {
    const status = statusOf(body.status);
    return {
      id: body.id ?? '',
      rgh: body.rgh ?? '',
      hospital: body.local ?? '',
      model: modelName(body.model_id ?? undefined) ?? body.model_id ?? '',
      status,
      diagnosis: status === 'completed' ? (said.get(body.id) ?? '') : '',
      outcome: found.get(body.id) ?? '',
      accepted: acceptedAt(body.created_in),
    };
  });
}
