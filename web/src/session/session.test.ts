import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Vault } from '../drafts/vault';
import { Session } from './session';

const ANSWER = {
  id: '62d5',
  access_token: 'first',
  token_type: 'bearer',
  role: 'auditor',
} as const;

let browser: IDBFactory;

async function opened(): Promise<Session> {
  const session = new Session(await Vault.open(browser));
  await session.load();
  return session;
}

beforeEach(() => {
  browser = new IDBFactory();
});

test('who is logged in, and as what, is there when the page is opened again', async () => {
  await (await opened()).take('ana', ANSWER);

  const user = { id: '62d5', username: 'ana', token: 'first', role: 'auditor', mustChoose: false };
  expect((await opened()).user.value).toEqual(user);
});

test('a session of pages that knew no roles is a nurse’s', async () => {
  const vault = await Vault.open(browser);
  const kept = { id: '62d5', username: 'ana', token: 'first' };
  await vault.put('session', new TextEncoder().encode(JSON.stringify(kept)));

  expect((await opened()).user.value).toEqual({ ...kept, role: 'nurse', mustChoose: false });
});

test('calls wait until a password is chosen, not only until somebody logs in', async () => {
  const session = await opened();
  await session.take('ana', ANSWER);
  let goesOn = false;
  const waiting = session.renewed('first').then(() => (goesOn = true));

  await session.take('ana', { ...ANSWER, access_token: 'one', password_change_required: true });
  await Promise.resolve();
  expect(session.user.value?.mustChoose).toBe(true);
  expect(goesOn).toBe(false);

  await session.take('ana', { ...ANSWER, access_token: 'second' });
  await waiting;
  expect(session.token()).toBe('second');
});
