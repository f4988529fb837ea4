import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { inferencesWith } from './server';

const spira = inject('spira');
const RGH = '31000000C';

let browser: Browser;
let watched: Watched;
let nurse: Nurse;
beforeAll(async () => {
  browser = await openBrowser('pauses-frase');
  watched = await Watched.open(browser, `http://localhost:${spira.port}/`);
  nurse = new Nurse(watched.page);
});
afterAll(() => browser.close());

test('a token runs out while sending, and nobody notices', async () => {
  await nurse.logIn(spira);
  const [cookie] = await watched.context.cookies(`http://localhost:${spira.port}/v1/session`);
  expect(cookie).toMatchObject({ name: 'spira_session', httpOnly: true, sameSite: 'Strict' });
  expect(await watched.page.evaluate('document.cookie')).toBe('');

  await nurse.begin();
  await nurse.fillIn(RGH);
  await nurse.chooseFiles('pauses');
  const expired = { status: 401, json: { detail: 'could not validate the credentials' } };
  await watched.page.route('**/v1/users/*/inferences', (route) => route.fulfill(expired), {
    times: 1,
  });
  const renewed = watched.page.waitForResponse('**/v1/session/token');
  await nurse.send();

  expect((await renewed).status()).toBe(200);
  expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
  expect(await watched.page.getByRole('dialog').count()).toBe(0);
  expect(await inferencesWith(spira, RGH)).toHaveLength(1);
});

test('logging out ends the session on the server', async () => {
  const ended = watched.page.waitForResponse(
    (answer) =>
      answer.request().method() === 'DELETE' && new URL(answer.url()).pathname === '/v1/session',
  );
  await nurse.press('nav.logOut');

  expect((await ended).status()).toBe(200);
  await watched.page.getByLabel(nurse.text('login.username')).waitFor();
  expect(await watched.context.cookies(`http://localhost:${spira.port}/v1/session`)).toEqual([]);
});
