import { signal } from '@preact/signals';
import { logIn, type Credentials, type Token } from '../api/client';
import { Problem } from '../api/problem';
import type { Vault } from '../drafts/vault';

export type Role = NonNullable<Token['role']>;

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
/** What a session is that was kept by pages which did not know of roles. */
const BEFORE_ROLES = { role: 'nurse', mustChoose: false } as const;

/** Who is logged in on this browser; kept in the vault, so that a closed page opens again. */
export class Session implements Credentials {
  readonly user = signal<User | undefined>(undefined);
  /** Whether the token has run out, and calls wait for another. */
  readonly expired = signal(false);
  private waiting: (() => void)[] = [];

  constructor(private readonly vault: Vault) {}

  async load(): Promise<void> {
    const kept = await this.vault.get(ENTRY);
    if (kept) this.user.value = { ...BEFORE_ROLES, ...(JSON.parse(decoded(kept)) as User) };
  }

  /** Logs in, for the first time or again; calls that waited go on. */
  async logIn(username: string, password: string): Promise<void> {
    await this.take(username, await logIn(username, password));
  }

  /** Goes on as whom a token is for; calls that waited go on with it. */
  async take(username: string, answer: Token): Promise<void> {
    const { id, access_token: token, role = 'nurse' } = answer;
    if (!id || !token) throw new Problem('busy');
    const mustChoose = answer.password_change_required === true;
    const user = { id, username, token, role, mustChoose };
    await this.vault.put(ENTRY, new TextEncoder().encode(JSON.stringify(user)));
    this.user.value = user;
    this.expired.value = false;
    if (mustChoose) return;
    this.waiting.splice(0).forEach((goOn) => goOn());
  }

  token(): string {
    return this.user.value?.token ?? '';
  }

  renewed(old: string): Promise<void> {
    if (this.token() !== old) return Promise.resolve();
    this.expired.value = true;
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

function decoded(kept: Uint8Array): string {
  return new TextDecoder().decode(kept);
}
