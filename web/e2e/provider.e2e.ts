import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { Provider } from './provider';
import { asked } from './server';
import { Standalone } from './standalone';

let provider: Provider;
let started: Standalone;
let browser: Browser;
let watched: Watched;
let nurse: Nurse;

beforeAll(async () => {
  provider = await Provider.start();
  started = await Standalone.begun({
    SPIRA_OIDC_ISSUER: provider.issuer,
    SPIRA_OIDC_CLIENT_SECRET: 'only for tests',
  });
  browser = await openBrowser('pauses-frase');
  watched = await Watched.open(browser, `http://localhost:${started.spira.port}/`);
  nurse = new Nurse(watched.page);
});
afterAll(async () => {
  await browser.close();
  await started.end();
  provider.stop();
});

async function goThrough(): Promise<void> {
  await nurse.press('login.provider');
  await watched.page.getByRole('link', { name: 'Be ana' }).click();
}

test('somebody without a role is told whom to ask', async () => {
  provider.roles = ['cook'];
  await goThrough();

  await watched.page.getByText('gives you no role in SPIRA').waitFor();
  expect(watched.page.url()).not.toContain('code=');
});

test('a nurse logs in by the hospital’s own login, and stays so', async () => {
  provider.roles = ['spira-nurse'];
  await goThrough();

  await nurse.heading('home.title');
  expect(watched.page.url()).toBe(`http://localhost:${started.spira.port}/`);
  expect(await watched.page.evaluate('document.cookie')).toBe('');
  await watched.page.getByTitle(nurse.text('nav.userOf', { user: 'ana' })).waitFor();
  expect(await watched.page.getByText(nurse.text('nav.password')).count()).toBe(0);
  const over = { status: 401, json: { detail: 'could not validate the credentials' } };
  await watched.page.route(/\/v1\/models\?/, (route) => route.fulfill(over), { times: 1 });
  const renewed = watched.page.waitForResponse('**/v1/session/token');
  await watched.page.reload();
  expect((await renewed).status()).toBe(200);
  await nurse.heading('home.title');
});

test('an administrator sees whose account it is', async () => {
  const { accounts } = await asked<{ accounts: { username: string; issuer?: string }[] }>(
    started.spira,
    '/v1/accounts',
  );

  expect(accounts.find(({ username }) => username === 'ana')?.issuer).toBe(provider.issuer);
});

test('logging out ends the hospital’s own login, too', async () => {
  await nurse.press('nav.logOut');

  await watched.page.getByLabel(nurse.text('login.username')).waitFor();
  expect(provider.isLoggedOut).toBe(true);
  const cookies = await watched.context.cookies(
    `http://localhost:${started.spira.port}/v1/session`,
  );
  expect(cookies).toEqual([]);
  watched.hasNoComplaints(/another host is asked: http:\/\/127\.0\.0\.1|40[13]|favicon/);
});
