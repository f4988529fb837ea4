import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';

const address = `http://localhost:${inject('spira').port}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

/** What the other tests rely on when they say that nothing was complained about. */
test.each([
  [
    'script in the page',
    "const s = document.createElement('script'); s.textContent = 'var ran = 1'; document.body.append(s)",
  ],
  ['style in the page', "document.body.setAttribute('style', 'color: red')"],
  [
    'script of another host',
    "const s = document.createElement('script'); s.src = 'http://elsewhere.invalid/x.js'; document.body.append(s)",
  ],
  ['call of another host', "fetch('http://elsewhere.invalid/').catch(() => undefined)"],
])('the policy of the pages forbids a %s, and the tests notice', async (_, deed) => {
  const watched = await Watched.open(browser, address);
  await watched.page.evaluate(deed);
  await expect.poll(() => watched.complaints.join()).toContain('Content Security Policy');

  expect(await watched.page.evaluate('typeof ran')).toBe('undefined');
  expect(() => watched.hasNoComplaints()).toThrow('the browser complained');
  await watched.close();
});
