import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Office } from './office';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const NARROW = 360;

/** Each place of an administrator, and what is there once it has been read. */
const PLACES = [
  ['history', 'history.title', 'form'],
  ['evaluation', 'evaluation.title', 'main section li'],
  ['accounts', 'accounts.title', 'tbody tr'],
  ['hospitals', 'hospitals.title', 'main li'],
  ['models', 'models.title', 'td li'],
  ['trail', 'trail.title', 'tbody tr'],
  ['operation', 'operation.title', 'td li'],
  ['password', 'password.title', 'form'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

describe.each([
  { locale: 'pt-BR', language: 'pt-BR' },
  { locale: 'en-GB', language: 'en' },
] as const)('on a phone that speaks $locale', ({ locale, language }) => {
  test('no page of the office is wider than the screen', async () => {
    const watched = await Watched.open(browser, address, { locale, width: NARROW });
    const office = new Office(watched.page, language);
    await office.logIn(spira);
    for (const [place, title, shown] of PLACES) {
      await watched.page.goto(`${address}#/${place}`);
      await office.heading(title);
      await watched.page.locator(shown).first().waitFor();
      expect([place, await watched.excess()]).toEqual([place, 0]);
      await watched.isAccessible();
    }
    watched.hasNoComplaints();
    await watched.close();
  });
});
