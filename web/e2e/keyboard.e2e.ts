import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { Office } from './office';

const spira = inject('spira');
const MOST_STOPS = 150;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-parlenda');
});
afterAll(() => browser.close());

/** Tabs until the focus is on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`:focus:is(${selector})`).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached by the keyboard`);
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name=${name}]`);
  await page.keyboard.type(text);
}

async function record(nurse: Nurse, part: 'aceite' | 'sustentada' | 'parlenda'): Promise<void> {
  const { page } = nurse;
  await tabTo(page, `[data-part=${part}] .record`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (found) => parseFloat(document.querySelector(`${found} .seconds`)?.textContent ?? '0') >= 3.6,
    `[data-part=${part}]`,
  );
  expect(await nurse.part(part).locator('.stop:focus').count()).toBe(1);
  await page.keyboard.press('Space');
  await nurse.part(part).locator('audio').waitFor();
  expect(await nurse.part(part).locator('.record:focus').count()).toBe(1);
}

test('the whole way from login to a diagnosis needs no pointer', async () => {
  const watched = await Watched.open(browser, `http://localhost:${spira.port}/`);
  const { page } = watched;
  const nurse = new Nurse(page);
  await nurse.heading('login.title');
  await typeInto(page, 'username', spira.username);
  await typeInto(page, 'password', spira.password);
  await page.keyboard.press('Enter');
  await nurse.heading('home.title');
  await tabTo(page, 'main .primary');
  await page.keyboard.press('Enter');
  await nurse.heading('form.title');
  await typeInto(page, 'local', 'Hospital de Teste');
  await typeInto(page, 'rgh', 'keyboard');
  for (const name of ['gender', 'covid_status', 'mask_type']) {
    await tabTo(page, `[name=${name}]`);
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await nurse.heading('record.title');
  await record(nurse, 'aceite');
  await tabTo(page, '[data-part=aceite] .record + button');
  await page.keyboard.press('Enter');
  await nurse.part('aceite').locator('audio').waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+Tab');
  await record(nurse, 'aceite');
  await record(nurse, 'sustentada');
  await record(nurse, 'parlenda');
  await tabTo(page, '[data-part=frase] > button');
  await page.keyboard.press('Enter');
  await tabTo(page, '.ready .primary');
  await page.keyboard.press('Enter');

  expect(await nurse.diagnosis()).not.toBe('');
  await tabTo(page, '[name=outcome]');
  await page.keyboard.press('Space');
  await tabTo(page, '.outcome-form .primary');
  await page.keyboard.press('Enter');
  await page.locator('#outcome-title:focus').waitFor();
  await page.reload();
  await nurse.diagnosis();
  await tabTo(page, '.heard button');
  await page.keyboard.press('Enter');
  await page.locator('.heard h2:focus').waitFor();
  watched.hasNoComplaints();
  await watched.close();
});

test('an account is made and disabled without a pointer', async () => {
  const watched = await Watched.open(browser, `http://localhost:${spira.port}/`);
  const { page } = watched;
  const office = new Office(page);
  await office.logIn(spira);
  await tabTo(page, 'nav [href="#/accounts"]');
  await page.keyboard.press('Enter');
  await office.heading('accounts.title');
  await typeInto(page, 'username', 'teclada');
  await typeInto(page, 'email', 'teclada@spira.example');
  await page.keyboard.press('Enter');
  await page.locator('dialog .primary:focus').waitFor();
  await page.keyboard.press('Enter');
  const change = office.text('accounts.changeOf', { user: 'teclada' });
  await page.getByRole('button', { name: change }).waitFor();
  await tabTo(page, `[aria-label="${change}"]`);
  await page.keyboard.press('Enter');
  await tabTo(page, 'dialog [name=enabled]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await office.seesDisabled('teclada');
  expect(await page.locator('dialog').count()).toBe(0);
  watched.hasNoComplaints();
  await watched.close();
});
