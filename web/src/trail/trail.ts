import type { components } from '../api/schema';
import { beginOfDay, given } from '../history/listing';
import type { Values } from '../language/language';

export type TrailEntry = components['schemas']['EntryBody'];

/** What is looked for; what is empty does not restrict. Days are the browser's. */
export interface TrailWish {
  readonly actor: string;
  readonly action: string;
  readonly record: string;
  readonly from: string;
  readonly to: string;
}

export const ALL: TrailWish = { actor: '', action: '', record: '', from: '', to: '' };

/** How many lines a page has. */
export const PAGE_SIZE = 25;
/** As many as the server gives at once. */
export const LARGEST = 1000;

/** The API's parameters for a page, before a number of the trail if one is given. */
export function trailQuery(
  wish: TrailWish,
  limit: number,
  before?: number,
): Record<string, string> {
  const wanted = {
    actor: wish.actor.trim().toLowerCase(),
    action: wish.action.trim(),
    record: wish.record.trim().toLowerCase(),
    from: beginOfDay(wish.from, 0),
    to: beginOfDay(wish.to, 1),
    before: before === undefined ? '' : String(before),
  };
  return { ...given(wanted), limit: String(limit) };
}

/** The records of an entry, each by what it is. */
export function recordsOf({ records = {} }: { records?: Values }): string[] {
  return Object.entries(records).map(([name, id]) => `${name} ${id}`);
}
