import type { Spira } from './spira';

interface Listed {
  readonly id: string;
  readonly rgh: string;
}

/** What the server has, asked past the pages. */
export async function inferencesWith(spira: Spira, rgh: string): Promise<Listed[]> {
  const address = `http://localhost:${spira.port}`;
  const { username, password } = spira;
  const login = await fetch(`${address}/v1/users/auth`, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
  });
  const { id, access_token: token } = (await login.json()) as Record<string, string>;
  const answer = await fetch(`${address}/v1/users/${id}/inferences`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { inferences } = (await answer.json()) as { inferences: Listed[] };
  return inferences.filter((inference) => inference.rgh === rgh);
}
