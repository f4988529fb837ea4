import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Client } from '../api/client';
import { Vault } from '../drafts/vault';
import { Answering, type Answer } from './answering';
import { Session } from './session';

let asked: string[];
let answers: Record<string, Answer[]>;
let session: Session;
let client: Client;

const returned = { code: 'a-code', state: 'a-state' };

beforeEach(async () => {
  const server = new Answering();
  ({ asked, answers } = server);
  answers['/v1/session'] = [[200, { id: 'u', access_token: 'one' }]];
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('location', { origin: 'https://spira.example' });
  session = new Session(await Vault.open(new IDBFactory()));
  client = new Client(session);
  await session.logIn('ana', 'secret');
  answers['/v1/session/provider/code'] = [[200, { id: 'u', access_token: 'theirs' }]];
  answers['/v1/users/u'] = [[200, { id: 'u', username: 'ana@hospital' }]];
  answers['/v1/models'] = [models];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const over: Answer = [401, {}];
const models: Answer = [200, { models: [] }];

test('who comes back is logged in, and stays known as whose they are', async () => {
  await session.comeBack(returned);

  expect(session.user.value).toMatchObject({ username: 'ana@hospital', isFederated: true });
  expect(asked.at(-1)).toBe('GET /v1/users/u Bearer theirs');
  answers['/v1/models'] = [over, models];
  answers['/v1/session/token'] = [[200, { id: 'u', access_token: 'two' }]];
  await client.read('/v1/models');
  expect(session.user.value).toMatchObject({ token: 'two', isFederated: true });
});

test('somebody else does not get what waits in this browser', async () => {
  answers['/v1/session/provider/code'] = [[200, { id: 'other', access_token: 'theirs' }]];

  await session.comeBack(returned);

  expect(session.user.value).toMatchObject({ id: 'u', token: 'one' });
  expect(asked.at(-1)).toBe('DELETE /v1/session');
  expect(session.refusedReturn.value).toMatchObject({ kind: 'refused' });
});

test('why nobody was let in is kept for the page', async () => {
  answers['/v1/session/provider/code'] = [[403, { detail: 'no role' }]];

  await session.comeBack(returned);

  expect(session.refusedReturn.value).toMatchObject({ kind: 'forbidden', detail: 'no role' });
});

test('logging out leads on to where that login ends', async () => {
  answers['/v1/session'] = [[200, { logout_address: 'https://login.example/end' }]];

  expect(await session.end()).toBe('https://login.example/end');
});
