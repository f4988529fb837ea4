import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Client } from '../api/client';
import { Problem } from '../api/problem';
import { send } from '../api/upload';
import type { Draft } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { Outbox, type Delivery, type Recordings } from '../drafts/outbox';
import type { Vault } from '../drafts/vault';
import { Catalog } from '../session/catalog';
import { takeReturned } from '../session/provider';
import { Session } from '../session/session';
import { Terms } from '../form/terms';
import { AT_THE_NEWEST, type Whereabouts } from '../history/listing';
import { mayOpen } from './places';
import { go, route } from './route';

/** What was sent from this page: in memory only, for hearing it again and sending it again. */
export interface Sent {
  readonly inferenceId: string;
  readonly draft: Draft;
  readonly recordings: Recordings;
}

/** Everything behind the pages, put together. */
export class App {
  readonly session: Session;
  readonly client: Client;
  readonly catalog: Catalog;
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly terms = new Terms(localStorage);
  /** Newest first. */
  readonly sent = signal<readonly Sent[]>([]);
  /** In memory only: whom somebody looked for is nobody else's business. */
  readonly history = signal<Whereabouts>(AT_THE_NEWEST);

  constructor(private readonly vault: Vault) {
    this.session = new Session(vault);
    this.client = new Client(this.session);
    this.catalog = new Catalog(this.client, vault);
    this.drafts = new Drafts(vault, () => new Date());
    this.outbox = new Outbox(this.drafts, this.delivery());
  }

  async load(): Promise<void> {
    await Promise.all([this.session.load(), this.catalog.load(), this.drafts.load()]);
    const returned = takeReturned();
    if (returned) await this.session.comeBack(returned);
    addEventListener('online', () => void this.begin());
  }

  /** What is done as soon as somebody is logged in, and when the network is back. */
  async begin(): Promise<void> {
    const user = this.session.user.value;
    if (!user || user.mustChoose) return;
    if (mayOpen('recordings', user.role)) void this.outbox.flush();
    try {
      await this.catalog.refresh();
    } catch (failure) {
      // what was kept is offered; the next attempt is made when the network is back
      if (!(failure instanceof Problem)) throw failure;
    }
  }

  /** Leaves nothing in this browser. */
  async logOut(): Promise<void> {
    this.outbox.close();
    await this.drafts.settled();
    const elsewhere = await this.session.end();
    await this.vault.destroy();
    location.replace(elsewhere ?? '/');
  }

  private delivery(): Delivery {
    return {
      send: (draft, form, onProgress) => this.sendAuthorised(draft, form, onProgress),
      accepted: (inferenceId, draft, recordings) => {
        this.sent.value = [{ inferenceId, draft, recordings }, ...this.sent.value];
        const { page, id } = route.value;
        if (page === 'recordings' && id === draft.id) go(`/result/${inferenceId}`);
      },
    };
  }

  private async sendAuthorised(
    draft: Draft,
    form: FormData,
    onProgress: (share: number) => void,
  ): Promise<string> {
    const token = this.session.token();
    const userId = this.session.user.value?.id ?? '';
    try {
      return await send({ userId, token, idempotencyKey: draft.key, form, onProgress });
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.kind !== 'unauthorized') throw failure;
      await this.session.renewed(token);
      return this.sendAuthorised(draft, form, onProgress);
    }
  }
}

const AppContext = createContext<App | undefined>(undefined);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('this component stands outside of the app');
  return app;
}
