import type { Spira } from './spira';

interface Listed {
  readonly id: string;
  readonly rgh: string;
}

interface LoggedIn {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function logIn({ port, username, password }: Spira): Promise<LoggedIn> {
  const login = await fetch(`http://localhost:${port}/v1/users/auth`, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
  });
  const { id = '', access_token: token } = (await login.json()) as Record<string, string>;
  return { id, headers: { Authorization: `Bearer ${token}` } };
}

/** What the server has, asked past the pages. */
export async function inferencesWith(spira: Spira, rgh: string): Promise<Listed[]> {
  const { id, headers } = await logIn(spira);
  const address = `http://localhost:${spira.port}/v1/users/${id}/inferences`;
  const answer = await fetch(address, { headers });
  const { inferences } = (await answer.json()) as { inferences: Listed[] };
  return inferences.filter((inference) => inference.rgh === rgh);
}

/** Does so many things that the trail notes, one entry each. */
export async function leaveTraces(spira: Spira, count: number): Promise<void> {
  const { headers } = await logIn(spira);
  for (let i = 0; i < count; i++) {
    await fetch(`http://localhost:${spira.port}/v1/accounts`, { headers });
  }
}
