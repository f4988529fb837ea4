import { call, json } from './call';
import type { Token } from './client';
import { Problem } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];

/** Says that a page of ours asks: pages of other origins cannot send it. */
const OURS = { 'X-Spira-Session': 'pages' };

/** Exchanges a name and a password for a token, and for a cookie that renews it. */
export async function logIn(username: string, password: string): Promise<Token> {
  const body = new URLSearchParams({ grant_type: 'password', username, password });
  return (await call('/v1/session', post(body), json)) as Token;
}

/** Exchanges the cookie for another token, and another cookie. */
export async function renew(): Promise<Token> {
  return (await call('/v1/session/token', post(), json)) as Token;
}

/** Makes the cookie good for nothing; where the hospital's own login ends, if it was by that. */
export async function logOut(back: string): Promise<string | undefined> {
  const path = `/v1/session?${new URLSearchParams({ back })}`;
  const ended = (await call(path, { method: 'DELETE', headers: OURS }, json)) as Schemas['Ended'];
  return ended.logout_address ?? undefined;
}

const PROVIDER = '/v1/session/provider';

/** Whether one can log in by the hospital's own login. */
export async function isProviderOffered(): Promise<boolean> {
  return ((await call(PROVIDER, {}, json)) as Schemas['Offer']).offered === true;
}

/** Where the browser has to go for that, and `back` from there. */
export async function begunAtProvider(back: string): Promise<string> {
  const begun = (await call(PROVIDER, postJson({ back }), json)) as Schemas['LoginAddress'];
  if (!begun.address) throw new Problem('busy');
  return begun.address;
}

/** Exchanges what it came back with for a token, and for a cookie that renews it. */
export async function returnedFromProvider(returned: Schemas['Returned']): Promise<Token> {
  return (await call(`${PROVIDER}/code`, postJson(returned), json)) as Token;
}

/** What somebody is called who was just given a token. */
export async function nameOf({ id = '', access_token: token = '' }: Token): Promise<string> {
  const headers = { Authorization: `Bearer ${token}` };
  const path = `/v1/users/${encodeURIComponent(id)}`;
  return ((await call(path, { headers }, json)) as Schemas['UserBody']).username ?? '';
}

function postJson(body: object): RequestInit {
  const headers = { ...OURS, 'Content-Type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

function post(body?: URLSearchParams): RequestInit {
  return { method: 'POST', headers: OURS, ...(body && { body }) };
}
