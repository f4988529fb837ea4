import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Office } from './office';
import { asked } from './server';
import { walk } from './walk';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;

let browser: Browser;
let watched: Watched;
let office: Office;
beforeAll(async () => {
  browser = await openBrowser('pauses-parlenda');
});
afterAll(() => browser.close());

beforeEach(async () => {
  watched = await Watched.open(browser, address);
  office = new Office(watched.page);
  await office.logIn(spira);
});
afterEach(async () => {
  watched.hasNoComplaints(/401/);
  await watched.close();
});

function dialog(): Locator {
  return watched.page.getByRole('dialog');
}

function hasFocus(there: Locator): Promise<boolean> {
  return there.evaluate((it) => it === document.activeElement);
}

/** Opens a dialog, goes through it and leaves it, by the keyboard alone. */
async function openAndLeave(opener: Locator): Promise<void> {
  await opener.focus();
  await opener.press('Enter');
  await dialog().waitFor();
  expect(await walk(watched.page)).toEqual([]);
  await watched.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(opener)).toBe(true);
}

function button(key: Parameters<Office['text']>[0], values: Record<string, string> = {}): Locator {
  return watched.page.getByRole('button', { name: office.text(key, values), exact: true });
}

test('what is asked about an account is left by Escape, to where it was asked', async () => {
  await office.open('nav.accounts', 'accounts.title');
  await openAndLeave(button('accounts.changeOf', { user: spira.username }));
  await openAndLeave(button('accounts.resetOf', { user: spira.username }));
  await office.fill('login.username', 'dialogada');
  await office.fill('field.email', 'dialogada@spira.example');
  await openAndLeave(button('accounts.create'));
  expect(await watched.page.locator('input[name=username]').inputValue()).toBe('');
});

test('what is done to a hospital leaves the focus where one goes on', async () => {
  await asked(spira, '/v1/hospitals', { name: 'Hospital da Tecla' });
  await office.open('nav.hospitals', 'hospitals.title');
  await openAndLeave(button('hospitals.renameOf', { name: 'Hospital da Tecla' }));
  const retire = button('hospitals.retireOf', { name: 'Hospital da Tecla' });
  await openAndLeave(retire);
  await retire.press('Enter');
  // a key that is held down does not confirm
  await expect
    .poll(() => hasFocus(dialog().getByRole('button', { name: office.text('admin.cancel') })))
    .toBe(true);
  await dialog().locator('.danger').press('Enter');
  const name = watched.page.getByText('Hospital da Tecla', { exact: true });
  await name.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(watched.page.locator('h1'))).toBe(true);
});

test('a draft that is discarded leaves the focus at a heading', async () => {
  await office.begin();
  await watched.page.locator('input[name=rgh]').fill('fokus');
  await watched.page.goto(`${address}#/`);
  await office.heading('home.title');
  await openAndLeave(button('nav.logOut'));
  const discard = button('home.discardOf', { name: 'fokus' });
  await openAndLeave(discard);
  await discard.press('Enter');
  await dialog().locator('.danger').press('Enter');
  await discard.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(watched.page.locator('h1'))).toBe(true);
});

test('logging in again is not left by Escape, and somebody else can log out', async () => {
  await watched.context.clearCookies();
  const over = { status: 401, json: { detail: 'could not validate the credentials' } };
  await watched.page.route('**/v1/hospitals', (route) => route.fulfill(over), { times: 1 });
  await watched.page.getByRole('link', { name: office.text('nav.hospitals') }).click();
  await dialog().waitFor();
  expect(await walk(watched.page)).toEqual([]);
  for (const _ of 'twice') await watched.page.keyboard.press('Escape');
  await expect.poll(() => dialog().evaluate((it) => it.matches(':modal'))).toBe(true);
  await watched.isAccessible();
  await dialog()
    .getByRole('button', { name: office.text('nav.logOut') })
    .press('Enter');
  await office.heading('login.title');
  expect(await dialog().count()).toBe(0);
});
