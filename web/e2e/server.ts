import type { Role } from '../src/session/session';
import type { Spira } from './spira';

interface Listed {
  readonly id: string;
  readonly rgh: string;
}

interface Login {
  readonly id: string;
  readonly access_token: string;
}

/** Logs the administrator in, past the pages. */
export async function logIn({ port, username, password }: Spira): Promise<Login> {
  const login = await fetch(`http://localhost:${port}/v1/users/auth`, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
  });
  return (await login.json()) as Login;
}

/** What the administrator is answered, past the pages; with JSON, something is sent. */
export async function asked<T>(spira: Spira, path: string, sent?: object): Promise<T> {
  const { access_token: token } = await logIn(spira);
  const answer = await fetch(`http://localhost:${spira.port}${path}`, {
    method: sent ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(sent && { body: JSON.stringify(sent) }),
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
  return (await answer.json()) as T;
}

/** Somebody with a role, at the hospitals of these names. */
export async function hire(
  spira: Spira,
  { username, role }: { username: string; role: Role },
  ...names: string[]
): Promise<Spira> {
  const { hospitals } = await asked<{ hospitals: { id: string; name: string }[] }>(
    spira,
    '/v1/hospitals',
  );
  const hired = { ...spira, username, password: `the password of ${username}` };
  await asked(spira, '/v1/accounts', {
    username,
    password: hired.password,
    email: `${username}@spira.example`,
    role,
    hospitals: hospitals.filter(({ name }) => names.includes(name)).map(({ id }) => id),
  });
  return hired;
}

/** What the server has, asked past the pages. */
export async function inferencesWith(spira: Spira, rgh: string): Promise<Listed[]> {
  const { id } = await logIn(spira);
  const { inferences } = await asked<{ inferences: Listed[] }>(spira, `/v1/users/${id}/inferences`);
  return inferences.filter((inference) => inference.rgh === rgh);
}

/** Does so many things that the trail notes, one entry each. */
export async function leaveTraces(spira: Spira, count: number): Promise<void> {
  const { access_token: token } = await logIn(spira);
  const headers = { Authorization: `Bearer ${token}` };
  for (let i = 0; i < count; i++) {
    await fetch(`http://localhost:${spira.port}/v1/accounts`, { headers });
  }
}
