import { signal } from '@preact/signals';
import type { Credentials, Token } from '../api/client';
import { Problem } from '../api/problem';
import { logIn, logOut, nameOf, renew, returnedFromProvider } from '../api/sessions';
import type { Vault } from '../drafts/vault';
import { back, type Returned } from './provider';

export type Role = NonNullable<Token['role']>;
export const ROLES: readonly Role[] = ['nurse', 'clinician', 'researcher', 'auditor', 'admin'];

/** Somebody who has logged in. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly token: string;
  readonly role: Role;
  /** Whether another password has to be chosen before anything else. */
  readonly mustChoose: boolean;
  /** Whether the hospital's own login knows them, and no password of SPIRA's. */
  readonly isFederated?: true;
}

const ENTRY = 'session';
const LOCK = 'spira-session';
/** A token that is refused as soon as it came is not helped by another. */
const TOO_SOON_MS = 1000;
/** What a session is that was kept by pages which did not know of roles. */
const BEFORE_ROLES = { role: 'nurse', mustChoose: false } as const;

/** Who is logged in on this browser; kept in the vault, so that a closed page opens again. */
export class Session implements Credentials {
  readonly user = signal<User | undefined>(undefined);
  /** Whether the token has run out, and calls wait for another. */
  readonly expired = signal(false);
  /** Why the hospital's own login led nowhere, if somebody was just sent back by it. */
  readonly refusedReturn = signal<unknown>(undefined);
  private waiting: (() => void)[] = [];
  private renewing: Promise<boolean> | undefined;
  private renewedAt = -Infinity;

  constructor(private readonly vault: Vault) {}

  async load(): Promise<void> {
    const kept = await this.vault.get(ENTRY);
    if (kept) this.user.value = { ...BEFORE_ROLES, ...(JSON.parse(decoded(kept)) as User) };
  }

  /** Logs in, for the first time or again; calls that waited go on. */
  async logIn(username: string, password: string): Promise<void> {
    const { mustChoose } = await this.keep(username, await logIn(username, password));
    this.expired.value = false;
    if (mustChoose) return;
    this.waiting.splice(0).forEach((goOn) => goOn());
  }

  /** Takes in who comes back from the hospital's own login. */
  async comeBack({ code, state }: Returned): Promise<void> {
    try {
      const answer = await returnedFromProvider({ code, state, back: back() });
      await this.keepReturned(answer);
      this.expired.value = false;
    } catch (failure) {
      this.refusedReturn.value = failure;
    }
  }

  /** What waits in this browser is one person's: another one logs in elsewhere, or logs them out. */
  private async keepReturned(answer: Token): Promise<void> {
    const before = this.user.value;
    if (before && before.id !== answer.id) {
      await logOut(back());
      throw new Problem('refused', 'this browser is still logged in as somebody else');
    }
    await this.keep(await nameOf(answer), answer, true);
  }

  token(): string {
    return this.user.value?.token ?? '';
  }

  /** By the session's cookie where that is still good; else somebody has to log in again. */
  async renewed(old: string): Promise<void> {
    if (this.token() !== old) return;
    this.renewing ??= this.renewOnce(old).finally(() => (this.renewing = undefined));
    if ((await this.renewing) || this.token() !== old) return;
    this.expired.value = true;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /**
   * Ends what renews the token; without network it ends by itself.
   *
   * @returns where the hospital's own login ends, if it was by that
   */
  async end(): Promise<string | undefined> {
    try {
      return await logOut(back());
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      return undefined;
    }
  }

  /** One page at a time: the cookie is good once. Whether there is another token now. */
  private async renewOnce(old: string): Promise<boolean> {
    // there are none on pages that came by http from elsewhere
    const locks = globalThis.navigator?.locks as LockManager | undefined;
    return locks ? locks.request(LOCK, () => this.renew(old)) : this.renew(old);
  }

  private async renew(old: string): Promise<boolean> {
    // another page may have done it
    await this.load();
    const user = this.user.value;
    if (!user || user.token !== old) return user !== undefined;
    if (performance.now() - this.renewedAt < TOO_SOON_MS) return false;
    try {
      const answer = await renew();
      // the cookie can be somebody else's by now: nothing of this page is to be done in their name
      if (answer.id !== user.id) return false;
      await this.keep(user.username, answer, user.isFederated);
      this.renewedAt = performance.now();
      return true;
    } catch (failure) {
      if (failure instanceof Problem && failure.kind === 'unauthorized') return false;
      throw failure;
    }
  }

  private async keep(username: string, answer: Token, isFederated?: true): Promise<User> {
    const { id, access_token: token, role = 'nurse' } = answer;
    if (!id || !token) throw new Problem('busy');
    const mustChoose = answer.password_change_required === true;
    const user = { id, username, token, role, mustChoose, ...(isFederated && { isFederated }) };
    await this.vault.put(ENTRY, new TextEncoder().encode(JSON.stringify(user)));
    this.user.value = user;
    return user;
  }
}

function decoded(kept: Uint8Array): string {
  return new TextDecoder().decode(kept);
}
