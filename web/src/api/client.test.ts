import { afterEach, expect, test, vi } from 'vitest';
import { Client, type Credentials } from './client';

interface Asked {
  readonly address: string;
  readonly request: RequestInit;
}

/** A server that answers one after the other. */
function answering(...answers: readonly Response[]): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', (address: string, request: RequestInit) => {
    asked.push({ address, request });
    return Promise.resolve(answers[asked.length - 1]);
  });
  return asked;
}

class Renewing implements Credentials {
  private current = 'old';

  token(): string {
    return this.current;
  }

  renewed(): Promise<void> {
    this.current = 'new';
    return Promise.resolve();
  }
}

afterEach(() => vi.unstubAllGlobals());

test('a change is sent as JSON, again once the token is renewed', async () => {
  const asked = answering(
    Response.json({ detail: 'could not validate the credentials' }, { status: 401 }),
    Response.json({ id: 'a b', name: 'HU' }),
  );
  const path = '/v1/hospitals/{hospital_id}';
  const members = { hospital_id: 'a b' };
  const client = new Client(new Renewing());

  const answer = await client.change({ verb: 'patch', path, members, body: { name: 'HU' } });

  expect(answer).toEqual({ id: 'a b', name: 'HU' });
  expect(asked.map(({ address }) => address)).toEqual(Array(2).fill('/v1/hospitals/a%20b'));
  expect(asked[1]?.request).toMatchObject({
    method: 'PATCH',
    body: '{"name":"HU"}',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer new' },
  });
});

test('what takes no body is sent none', async () => {
  const asked = answering(Response.json({ message: 'hospital retired!' }));
  const members = { hospital_id: 'a' };
  const path = '/v1/hospitals/{hospital_id}';

  await new Client(new Renewing()).change({ verb: 'delete', path, members });

  expect(asked[0]?.request.method).toBe('DELETE');
  expect(asked[0]?.request).not.toHaveProperty('body');
});

test('a file is asked for with its query', async () => {
  const asked = answering(new Response('a,b'));

  await new Client(new Renewing()).file('/v1/audit/entries.csv', {}, { action: 'a&b' });

  expect(asked[0]?.address).toBe('/v1/audit/entries.csv?action=a%26b');
});
