import { bytes, call, json } from './call';
import type { AnswerTo, Change, PathFor } from './described';
import { isToldOf } from './events';
import { Problem } from './problem';
import type { components, paths } from './schema';

type Schemas = components['schemas'];
export type Token = Schemas['Token'];
export type InferenceBody = Schemas['InferenceBody'];
export type ResultBody = Schemas['ResultBody'];

/** What a path answers to GET, as the API describes it. */
type Answer<P extends keyof paths> = AnswerTo<'get', P>;
type ReadablePath = PathFor<'get'>;
type ChangingVerb = 'post' | 'put' | 'patch' | 'delete';

/** Who calls, and what becomes of a call whose token has run out. */
export interface Credentials {
  token(): string;
  /** Resolves once there is a new token; until then the call waits. */
  renewed(old: string): Promise<void>;
}

export type Members = Readonly<Record<string, string>>;

/** A page of a list, and where the next one is. */
export interface Listed<T> {
  readonly found: T;
  /** The address of the next page; none at the end. */
  readonly next: string | undefined;
}

export class Client {
  constructor(private readonly credentials: Credentials) {}

  /** Reads one of the API's paths. */
  async read<P extends ReadablePath>(
    path: P,
    members: Members = {},
    query: Members = {},
  ): Promise<Answer<P>> {
    return (await this.authorised(addressOf(path, members, query), json)) as Answer<P>;
  }

  /** Asks for something to be done. */
  async change<V extends ChangingVerb, P extends PathFor<V>>(
    change: Change<V, P>,
  ): Promise<AnswerTo<V, P>> {
    const { verb, path, members = {}, body } = change;
    const request: RequestInit = { method: verb.toUpperCase() };
    if (body !== undefined) {
      request.body = JSON.stringify(body);
      request.headers = { 'Content-Type': 'application/json' };
    }
    return (await this.authorised(filled(path, members), json, request)) as AnswerTo<V, P>;
  }

  /** Reads a page of a list: the first with this query, or the one at an address. */
  async list<P extends ReadablePath>(
    path: P,
    members: Members,
    query: Members | string,
  ): Promise<Listed<Answer<P>>> {
    const address = typeof query === 'string' ? query : addressOf(path, members, query);
    return this.authorised(address, async (answer) => ({
      found: (await json(answer)) as Answer<P>,
      next: nextOf(answer.headers.get('Link')),
    }));
  }

  /** Reads a file; `undefined` if there is none. */
  async file(
    path: ReadablePath,
    members: Members,
    query: Members = {},
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      return await this.authorised(addressOf(path, members, query), bytes);
    } catch (failure) {
      if (failure instanceof Problem && failure.kind === 'notFound') return undefined;
      throw failure;
    }
  }

  /**
   * Resolves when the server tells of an event; never where it does not, since a proxy, a limit or
   * a lost connection may keep it from us: whoever waits must ask as well.
   */
  async told(
    path: ReadablePath,
    members: Members,
    event: string,
    stopped: AbortSignal,
  ): Promise<void> {
    const headers = { Authorization: `Bearer ${this.credentials.token()}` };
    try {
      const answer = await fetch(filled(path, members), { headers, signal: stopped });
      if (answer.ok && answer.body && (await isToldOf(event, answer.body))) return;
    } catch {
      // cut off, or nobody waits any more
    }
    return new Promise(() => undefined);
  }

  private async authorised<T>(
    path: string,
    content: (answer: Response) => Promise<T>,
    request: RequestInit = {},
  ): Promise<T> {
    const token = this.credentials.token();
    const headers = { ...request.headers, Authorization: `Bearer ${token}` };
    try {
      return await call(path, { ...request, headers }, content);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.kind !== 'unauthorized') throw failure;
      await this.credentials.renewed(token);
      return this.authorised(path, content, request);
    }
  }
}

function filled(path: string, members: Members): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(members[name] ?? ''));
}

function addressOf(path: string, members: Members, query: Members): string {
  const parameters = new URLSearchParams(query).toString();
  return filled(path, members) + (parameters && `?${parameters}`);
}

/** The address in `<…>; rel="next"`; only one of ours is followed. */
export function nextOf(link: string | null): string | undefined {
  return /^<(\/v1\/[^>]*)>; rel="next"$/.exec(link ?? '')?.[1];
}
