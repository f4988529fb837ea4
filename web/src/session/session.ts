import { signal } from '@preact/signals';
import { logIn, logOut, renew, type Credentials, type Token } from '../api/client';
import { Problem } from '../api/problem';
import type { Vault } from '../drafts/vault';

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

  /** Ends what renews the token; without network it ends by itself. */
  async end(): Promise<void> {
    try {
      await logOut();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
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
      await this.keep(user.username, await renew());
      this.renewedAt = performance.now();
      return true;
    } catch (failure) {
      if (failure instanceof Problem && failure.kind === 'unauthorized') return false;
      throw failure;
    }
  }

  private async keep(username: string, answer: Token): Promise<User> {
    const { id, access_token: token, role = 'nurse' } = answer;
    if (!id || !token) throw new Problem('busy');
    const mustChoose = answer.password_change_required === true;
    const user = { id, username, token, role, mustChoose };
    await this.vault.put(ENTRY, new TextEncoder().encode(JSON.stringify(user)));
    this.user.value = user;
    return user;
  }
}

function decoded(kept: Uint8Array): string {
  return new TextDecoder().decode(kept);
}
