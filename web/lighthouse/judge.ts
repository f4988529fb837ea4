import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openProfile } from '../e2e/browser';
import { Nurse } from '../e2e/nurse';
import { freePort } from '../e2e/ports';
import { ATTEMPTS, GOALS, judge, type Judgement } from './lighthouse';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const PLACES = ['history', 'evaluation', 'accounts', 'hospitals', 'models', 'trail', 'operation'];

let profile: string;
let port: number;
let browser: BrowserContext;
let page: Page;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'spira-lighthouse-'));
  port = await freePort();
  browser = await openProfile(profile, [`--remote-debugging-port=${port}`]);
  page = browser.pages()[0] ?? (await browser.newPage());
});
afterAll(async () => {
  await browser.close();
  rmSync(profile, { recursive: true });
});

/** The addresses of all pages by their names, after some work that they show. */
async function work(): Promise<Map<string, string>> {
  const nurse = new Nurse(page);
  await nurse.logIn(spira);
  await nurse.begin();
  await nurse.fillIn('01234567E');
  await nurse.chooseFiles('fluent');
  const recordings = page.url();
  await page.goto(`${address}#/`);
  await nurse.begin();
  await nurse.fillIn('06000000G');
  await nurse.chooseFiles('pauses');
  await nurse.send();
  await nurse.diagnosis();
  return new Map([
    ['recordings', recordings],
    ['form', recordings.replace('/recordings', '')],
    ['result', page.url()],
    ['start', address],
    ...[...PLACES, 'password'].map((name): [string, string] => [name, `${address}#/${name}`]),
  ]);
}

/** What is missing to the goals. */
function isShort({ scores }: Judgement): boolean {
  return scores.some((score, i) => score < Object.values(GOALS)[i]!);
}

/**
 * Judges a page, and writes a line of the table in docs/browser.md. One that falls short is judged again: other
 * programs make a page slower than it is, and none makes it faster.
 */
async function judged(name: string, place: string): Promise<readonly [string, Judgement]> {
  let judgement = await judge(place, port);
  for (let again = 1; again < ATTEMPTS && isShort(judgement); again++)
    judgement = await judge(place, port);
  process.stdout.write(`| ${name} | ${judgement.scores.join(' | ')} |\n`);
  return [name, judgement];
}

test('every page reaches what it has to', async () => {
  await page.goto(address);
  await new Nurse(page).heading('login.title');
  const all = [await judged('log in', address)];
  for (const [name, place] of await work()) all.push(await judged(name, place));

  expect(all.filter(([, judgement]) => isShort(judgement))).toEqual([]);
});
