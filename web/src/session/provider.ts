import { Problem } from '../api/problem';
import { begunAtProvider, isProviderOffered } from '../api/sessions';
import { textFor } from '../language/language';

/** What the hospital's own login sends a browser back with. */
export interface Returned {
  readonly code: string;
  readonly state: string;
}

const PLACE = 'spira.place';

/** Where it sends browsers back: the pages' address, as it is registered there. */
export function back(): string {
  return `${location.origin}/`;
}

/** What this page was sent back with, if it was; it is taken out of the address at once. */
export function takeReturned(): Returned | undefined {
  const query = new URLSearchParams(location.search);
  const state = query.get('state');
  if (state === null) return undefined;
  history.replaceState(null, '', `/${sessionStorage.getItem(PLACE) ?? ''}`);
  sessionStorage.removeItem(PLACE);
  // without a code it says that it lets nobody in, and the server will say so
  return { code: query.get('code') ?? 'none', state };
}

/** Leaves for the hospital's own login; who comes back is where they were. */
export async function leaveForProvider(): Promise<void> {
  const address = await begunAtProvider(back());
  sessionStorage.setItem(PLACE, location.hash);
  location.assign(address);
}

/** Whether one can log in so; not where nobody can be asked. */
export async function isOffered(): Promise<boolean> {
  try {
    return await isProviderOffered();
  } catch (failure) {
    if (failure instanceof Problem) return false;
    throw failure;
  }
}

/** Why it did not let somebody in: in the server's words, which say what to do. */
export function saidByProvider(failure: unknown): string | undefined {
  if (!(failure instanceof Problem) || !failure.detail) return undefined;
  return textFor(`refusal.${failure.detail}`) ?? failure.detail;
}
