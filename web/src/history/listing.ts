import type { InferenceBody } from '../api/client';
import { acceptedAt, statusOf, type Outcome } from '../result/outcome';

/** A line of the history. */
export interface Entry {
  readonly id: string;
  readonly rgh: string;
  readonly hospital: string;
  readonly model: string;
  readonly status: Outcome['status'];
  readonly accepted: Date | undefined;
}

export type Column = 'accepted' | 'rgh' | 'hospital' | 'model' | 'status';

export interface Wish {
  readonly search: string;
  readonly status: Outcome['status'] | '';
  readonly column: Column;
  readonly isDescending: boolean;
}

export const NEWEST_FIRST: Wish = {
  search: '',
  status: '',
  column: 'accepted',
  isDescending: true,
};

export function entryOf(
  body: InferenceBody,
  modelName: (id: string | undefined) => string | undefined,
): Entry {
  return {
    id: body.id ?? '',
    rgh: body.rgh ?? '',
    hospital: body.local ?? '',
    model: modelName(body.model_id ?? undefined) ?? body.model_id ?? '',
    status: statusOf(body.status),
    accepted: acceptedAt(body.created_in),
  };
}

/** The entries that are wished for, in the order that is wished for. */
export function chosen(entries: readonly Entry[], wish: Wish): Entry[] {
  const words = plain(wish.search).split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => wish.status === '' || entry.status === wish.status)
    .filter((entry) => matches(entry, words))
    .toSorted((a, b) => (wish.isDescending ? -1 : 1) * compare(a, b, wish.column));
}

function matches(entry: Entry, words: readonly string[]): boolean {
  const text = plain(`${entry.rgh} ${entry.hospital} ${entry.model}`);
  return words.every((word) => text.includes(word));
}

/** Small letters without accents: clinicas finds Clínicas. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function compare(a: Entry, b: Entry, column: Column): number {
  if (column === 'accepted') {
    return (a.accepted?.getTime() ?? 0) - (b.accepted?.getTime() ?? 0);
  }
  return a[column].localeCompare(b[column]);
}
