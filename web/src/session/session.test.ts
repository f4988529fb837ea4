import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Client } from '../api/client';
import { Vault } from '../drafts/vault';
import { Answering, type Answer } from './answering';
import { Session } from './session';

let asked: string[];
let answers: Record<string, Answer[]>;
let vault: Vault;
let session: Session;
let client: Client;

beforeEach(async () => {
  const server = new Answering();
  ({ asked, answers } = server);
  answers['/v1/session'] = [[200, { id: 'u', access_token: 'one' }]];
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('location', { origin: 'https://spira.example' });
  vault = await Vault.open(new IDBFactory());
  session = new Session(vault);
  client = new Client(session);
  await session.logIn('ana', 'secret');
  answers['/v1/session/token'] = [[200, { id: 'u', access_token: 'two' }]];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const over: Answer = [401, { detail: 'could not validate the credentials' }];
const models: Answer = [200, { models: [] }];

test('calls whose token has run out go on with another, which is asked for once', async () => {
  answers['/v1/models'] = [over, over, models];

  await Promise.all([client.read('/v1/models'), client.read('/v1/models')]);

  expect(asked.filter((call) => call.includes('/session/token'))).toHaveLength(1);
  expect(asked.at(-1)).toBe('GET /v1/models Bearer two');
  expect(session.expired.value).toBe(false);
});

test('what another page was given is taken', async () => {
  answers['/v1/models'] = [over, models];
  const other = new Session(vault);
  await other.load();
  await other.renewed('one');

  await client.read('/v1/models');

  expect(asked.filter((call) => call.includes('/session/token'))).toHaveLength(1);
  expect(session.token()).toBe('two');
});

test('calls wait for a person once the session is over', async () => {
  answers['/v1/models'] = [over, models];
  answers['/v1/session/token'] = [[401, { detail: 'the session is over; log in again' }]];

  const waiting = client.read('/v1/models');
  await vi.waitUntil(() => session.expired.value);
  answers['/v1/session'] = [[200, { id: 'u', access_token: 'three' }]];
  await session.logIn('ana', 'secret');

  await waiting;
  expect(asked.at(-1)).toBe('GET /v1/models Bearer three');
});

test('a token that is refused as soon as it came is not renewed for ever', async () => {
  answers['/v1/models'] = [over];

  void client.read('/v1/models');

  await vi.waitUntil(() => session.expired.value);
  expect(asked.filter((call) => call.includes('/session/token'))).toHaveLength(1);
});

test('what one person began is never done by the token of another', async () => {
  answers['/v1/models'] = [over, models];
  answers['/v1/session/token'] = [[200, { id: 'somebody-else', access_token: 'theirs' }]];

  void client.read('/v1/models');

  await vi.waitUntil(() => session.expired.value);
  expect(session.token()).toBe('one');
  expect(asked.filter((call) => call.includes('theirs'))).toEqual([]);
});

test('without network a call fails as any other, and nobody is asked for a password', async () => {
  answers['/v1/models'] = [over];
  answers['/v1/session/token'] = [[0, {}]];

  await expect(client.read('/v1/models')).rejects.toMatchObject({ kind: 'offline' });

  expect(session.expired.value).toBe(false);
});

test('logging out ends the session, and needs no network', async () => {
  await session.end();
  expect(asked.at(-1)).toBe('DELETE /v1/session');
  answers['/v1/session'] = [[0, {}]];

  await expect(session.end()).resolves.toBeUndefined();
});

test('who is logged in, and as what, is there when the page is opened again', async () => {
  answers['/v1/session'] = [[200, { id: 'u', access_token: 'one', role: 'auditor' }]];
  await session.logIn('ana', 'secret');
  const again = new Session(vault);
  await again.load();

  const user = { id: 'u', username: 'ana', token: 'one', role: 'auditor', mustChoose: false };
  expect(again.user.value).toEqual(user);
});

test('a session of pages that knew no roles is a nurse’s', async () => {
  const kept = { id: 'u', username: 'ana', token: 'first' };
  await vault.put('session', new TextEncoder().encode(JSON.stringify(kept)));
  await session.load();

  expect(session.user.value).toEqual({ ...kept, role: 'nurse', mustChoose: false });
});

test('calls wait until a password is chosen, not only until somebody logs in', async () => {
  answers['/v1/models'] = [over, models];
  answers['/v1/session/token'] = [[401, { detail: 'the session is over; log in again' }]];
  const waiting = client.read('/v1/models');
  await vi.waitUntil(() => session.expired.value);

  const oneTime = { id: 'u', access_token: 'once', password_change_required: true };
  answers['/v1/session'] = [[200, oneTime]];
  await session.logIn('ana', 'one-time');
  expect(session.user.value?.mustChoose).toBe(true);
  expect(asked.filter((call) => call.includes('/v1/models'))).toHaveLength(1);

  answers['/v1/session'] = [[200, { id: 'u', access_token: 'three' }]];
  await session.logIn('ana', 'chosen');
  await waiting;
  expect(asked.at(-1)).toBe('GET /v1/models Bearer three');
});
