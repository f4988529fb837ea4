import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { Office } from './office';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const CHOSEN = 'a password of her own';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

test('somebody new is given an account, chooses a password and works until it is disabled', async () => {
  const admin = await Watched.open(browser, address);
  const office = new Office(admin.page);
  await office.logIn(spira);
  await office.open('nav.accounts', 'accounts.title');
  await admin.isAccessible();
  const password = await office.newAccount('novata');

  const nurse = await Watched.open(browser, address);
  const work = new Nurse(nurse.page);
  await work.enter('novata', password);
  await work.heading('password.first');
  await nurse.isAccessible();
  expect(await nurse.page.getByRole('navigation').count()).toBe(0);
  await work.choosePassword(password, CHOSEN);
  await work.heading('home.title');
  expect(await nurse.page.getByRole('navigation').getByRole('link').allTextContents()).toEqual([
    work.text('nav.home'),
    work.text('nav.history'),
  ]);
  await nurse.page.goto(`${address}#/accounts`);
  await work.heading('app.notFound');

  await office.press('accounts.changeOf', { user: 'novata' });
  await admin.page.getByLabel(office.text('accounts.enabledWhat')).uncheck();
  await admin.isAccessible();
  await office.press('admin.save');
  await office.seesDisabled('novata');
  await nurse.page.goto(`${address}#/history`);
  await nurse.page.getByText(work.text('login.againWhy', { user: 'novata' })).waitFor();
  nurse.hasNoComplaints(/401/);
  admin.hasNoComplaints();
  await nurse.close();
  await admin.close();
});

test('a forgotten password is reset, and a chosen one can be changed at any time', async () => {
  const watched = await Watched.open(browser, address, { locale: 'pt-BR' });
  const office = new Office(watched.page, 'pt-BR');
  await office.logIn(spira);
  await office.open('nav.accounts', 'accounts.title');
  await office.newAccount('esquecida');
  await office.press('accounts.resetOf', { user: 'esquecida' });
  await watched.isAccessible();
  await watched.page.locator('dialog .danger').click();
  const password = await office.issuedPassword();
  await watched.close();

  const nurse = await Watched.open(browser, address, { locale: 'pt-BR' });
  const work = new Nurse(nurse.page, 'pt-BR');
  await work.enter('esquecida', password);
  await work.choosePassword(password, CHOSEN);
  await work.heading('home.title');
  await nurse.page.getByRole('link', { name: work.text('nav.password') }).click();
  await work.heading('password.title');
  await work.choosePassword('not the current one', 'quite another password');
  await nurse.page.getByText(work.text('refusal.the current password is another')).waitFor();
  await nurse.isAccessible();
  await work.choosePassword(CHOSEN, 'quite another password');
  await nurse.page.getByText(work.text('password.done')).waitFor();
  expect(await nurse.page.getByRole('alert').count()).toBe(0);
  nurse.hasNoComplaints(/400/);
  await nurse.close();
});
