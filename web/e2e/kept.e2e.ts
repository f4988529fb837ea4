import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

test('what was entered is there after the page was closed, and gone after logging out', async () => {
  const watched = await Watched.open(browser, address);
  const nurse = new Nurse(watched.page);
  await nurse.logIn(spira);
  await nurse.begin();
  await nurse.fillIn('06000000G');
  await nurse.record('aceite', 2.5);
  const other = await watched.context.newPage();
  await watched.page.close();
  await other.goto(address);
  const again = new Nurse(other);
  await other.getByRole('link', { name: again.text('home.openOf', { name: '06000000G' }) }).click();
  expect(await other.locator('input[name=gender][value=Feminino]').isChecked()).toBe(true);
  await again.press('form.next');
  await again.part('aceite').locator('audio').waitFor();

  await again.press('nav.logOut');
  await again.press('logout.confirm');
  await again.heading('login.title');
  await again.logIn(spira);
  await other.getByText(again.text('home.empty')).waitFor();
  watched.hasNoComplaints();
  await watched.close();
});

test('the terms that were read last at a hospital are filled in, and asked about again', async () => {
  const watched = await Watched.open(browser, address);
  const nurse = new Nurse(watched.page);
  const version = watched.page.locator('input[name=consent_version]');
  await nurse.logIn(spira);
  await nurse.begin();
  await version.fill('2026-1');
  await nurse.choose('consent_agreed', 'TRUE');
  await nurse.fillIn('06000000G');
  await watched.page.goto(`${address}#/`);
  await nurse.begin();
  await watched.page.locator('select[name=local]').selectOption('Hospital de Teste');
  expect(await version.inputValue()).toBe('');
  await watched.page.locator('select[name=local]').selectOption('Hospital das Clínicas');
  expect(await version.inputValue()).toBe('2026-1');
  expect(await watched.page.locator('input[name=consent_agreed]:checked').count()).toBe(0);
  watched.hasNoComplaints();
  await watched.close();
});

test('a device that has a voice says what to say, and is silent for the recording', async () => {
  const watched = await Watched.open(browser, address);
  const nurse = new Nurse(watched.page);
  await watched.page.addInitScript(`
    const voice = { lang: 'pt-BR', localService: true };
    window.said = [];
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: ({ text }) => window.said.push(text),
      cancel: () => window.said.push(''),
    }) });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };`);
  await watched.page.reload();
  await nurse.logIn(spira);
  await nurse.begin();
  await nurse.fillIn('06000000G');
  // the pages speak English, for which this device has no voice
  const hears = watched.page.getByRole('button', { name: nurse.text('record.hear') });
  const offered = await hears.evaluateAll((all) => all.map((each) => each.ariaLabel));
  expect(offered).toEqual([nurse.text('record.hearOf', { part: nurse.text('record.frase') })]);
  await nurse.press('record.hearOf', { part: nurse.text('record.frase') });
  await nurse.record('frase', 1);
  expect(await watched.page.evaluate('window.said.join("|")')).toMatch(
    /^\|O amor ao próximo[^|]*precisa\|+$/,
  );
  watched.hasNoComplaints();
  await watched.close();
});

test('answers are complained about as they are typed, recordings as soon as they are made', async () => {
  const watched = await Watched.open(browser, address);
  const nurse = new Nurse(watched.page);
  await nurse.logIn(spira);
  await nurse.begin();
  await watched.page.locator('select[name=local]').selectOption('Hospital das Clínicas');
  await watched.page.locator('input[name=rgh]').pressSequentially('06000000H');
  await watched.page.getByText(nurse.text('check.rghLetter')).waitFor();
  await nurse.press('form.next');
  await watched.page.getByText(nurse.text('form.mend', { count: 4 })).waitFor();
  expect(await watched.page.locator(':focus').getAttribute('name')).toBe('rgh');
  await watched.isAccessible();
  await nurse.fillIn('06000000G');

  const part = nurse.part('aceite');
  const file = (name: string, buffer: Buffer) =>
    part.locator('input[type=file]').setInputFiles({ name, mimeType: 'audio/wav', buffer });
  await file('a.wav', Buffer.from('no recording'));
  await part.getByText(nurse.text('verdict.notWav')).waitFor();
  await nurse.press('record.startOf', { part: nurse.text('record.aceite') });
  await part.locator('.seconds').waitFor();
  await nurse.press('record.stopOf', { part: nurse.text('record.aceite') });
  await part.getByText(nurse.text('verdict.too_short')).waitFor();
  await watched.isAccessible();
  watched.hasNoComplaints();
  await watched.close();
});
