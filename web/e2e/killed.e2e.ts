import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { inferencesWith } from './server';
import { Standalone } from './standalone';
import { Wire } from './wire';

let browser: Browser;
let server: Standalone;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
  server = await Standalone.begun();
});
afterAll(async () => {
  await browser.close();
  await server.end();
});

test.each([
  ['halfway', 'cut while sending', '08000000B'],
  ['after it accepted, before it said so', 'no answer', '09000000E'],
] as const)('a server that is killed %s loses and doubles nothing', async (_, fault, rgh) => {
  const wire = await Wire.to(server.spira.port);
  const watched = await Watched.open(browser, wire.address);
  const nurse = new Nurse(watched.page);
  await nurse.logIn(server.spira);
  await nurse.begin();
  await nurse.fillIn(rgh);
  await nurse.chooseFiles('pauses');
  const killed = new Promise<void>((resolve, reject) => {
    wire.onStrike = () => void server.kill().then(resolve, reject);
  });
  wire.set(fault);
  await nurse.send();
  await killed;
  await watched.page.getByText(nurse.text('problem.offline')).waitFor();
  wire.set('none');
  await server.start();
  await nurse.press('home.tryNow');

  expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
  expect(await inferencesWith(server.spira, rgh)).toHaveLength(1);
  watched.hasNoComplaints(/Failed to load resource/);
  await watched.close();
  await wire.close();
});
