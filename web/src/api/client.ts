import { Problem, problemOf } from './problem';
import type { components, paths } from './schema';

type Schemas = components['schemas'];
export type InferenceBody = Schemas['InferenceBody'];
export type ResultBody = Schemas['ResultBody'];

/** What a path answers to GET, as the API describes it. */
type Answer<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: infer C } } };
}
  ? C[keyof C]
  : never;

type ReadablePath = {
  [P in keyof paths]: Answer<P> extends never ? never : P;
}[keyof paths];

/** Who calls, and what becomes of a call whose token has run out. */
export interface Credentials {
  token(): string;
  /** Resolves once there is a new token; until then the call waits. */
  renewed(old: string): Promise<void>;
}

const TIMEOUT_MS = 20_000;

export class Client {
  constructor(private readonly credentials: Credentials) {}

  /** Reads one of the API's paths. */
  async read<P extends ReadablePath>(
    path: P,
    members: Readonly<Record<string, string>> = {},
  ): Promise<Answer<P>> {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(members[name] ?? ''),
    );
    return (await this.authorised(filled)) as Answer<P>;
  }

  private async authorised(path: string): Promise<unknown> {
    const token = this.credentials.token();
    try {
      return await call(path, { headers: { Authorization: `Bearer ${token}` } });
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.kind !== 'unauthorized') throw failure;
      await this.credentials.renewed(token);
      return this.authorised(path);
    }
  }
}

/** Exchanges a name and a password for a token. */
export async function logIn(username: string, password: string): Promise<Schemas['Token']> {
  const body = new URLSearchParams({ grant_type: 'password', username, password });
  return (await call('/v1/users/auth', { method: 'POST', body })) as Schemas['Token'];
}

async function call(path: string, request: RequestInit): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    // no connection, cut off, or too slow: fetch says no more
    throw new Problem('offline');
  }
  if (!answer.ok) {
    throw problemOf(answer.status, await text(answer), answer.headers.get('Retry-After'));
  }
  return JSON.parse(await text(answer));
}

async function text(answer: Response): Promise<string> {
  try {
    return await answer.text();
  } catch {
    throw new Problem('offline');
  }
}
