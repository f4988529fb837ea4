import { signal } from '@preact/signals';
import { logIn, type Credentials } from '../api/client';
import { Problem } from '../api/problem';
import type { Vault } from '../drafts/vault';

/** Somebody who has logged in. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly token: string;
}

const ENTRY = 'session';

/** Who is logged in on this browser; kept in the vault, so that a closed page opens again. */
export class Session implements Credentials {
  readonly user = signal<User | undefined>(undefined);
  /** Whether the token has run out, and calls wait for another. */
  readonly expired = signal(false);
  private waiting: (() => void)[] = [];

  constructor(private readonly vault: Vault) {}

  async load(): Promise<void> {
    const kept = await this.vault.get(ENTRY);
    if (kept) this.user.value = JSON.parse(new TextDecoder().decode(kept)) as User;
  }

  /** Logs in, for the first time or again; calls that waited go on. */
  async logIn(username: string, password: string): Promise<void> {
    const { id, access_token: token } = await logIn(username, password);
    if (!id || !token) throw new Problem('busy');
    const user = { id, username, token };
    await this.vault.put(ENTRY, new TextEncoder().encode(JSON.stringify(user)));
    this.user.value = user;
    this.expired.value = false;
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
