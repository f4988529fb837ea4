import type { Browser } from 'playwright-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { inferencesWith } from './server';
import { Wire } from './wire';

const spira = inject('spira');
/** What the browser itself says when a connection is cut, or an answer is 401. */
const CUT = /Failed to load resource/;

let browser: Browser;
let wire: Wire;
let watched: Watched;
let nurse: Nurse;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

beforeEach(async () => {
  wire = await Wire.to(spira.port);
  watched = await Watched.open(browser, wire.address);
  nurse = new Nurse(watched.page);
  await nurse.logIn(spira);
  await nurse.begin();
});
afterEach(async () => {
  await watched.close();
  await wire.close();
});

async function readyToSend(rgh: string): Promise<void> {
  await nurse.fillIn(rgh);
  await nurse.chooseFiles('pauses');
}

describe('nothing is lost and nothing doubled', () => {
  test.each([
    ['no answer', '02000000F'],
    ['cut while sending', '03000000I'],
  ] as const)('when there is %s', async (fault, rgh) => {
    await readyToSend(rgh);
    wire.set(fault);
    await nurse.send();
    await watched.page.getByText(nurse.text('problem.offline')).waitFor();
    expect(wire.struck).toBeGreaterThan(0);
    wire.set('none');
    await nurse.press('home.tryNow');

    expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
    expect(await inferencesWith(spira, rgh)).toHaveLength(1);
    watched.hasNoComplaints(CUT);
  });

  test('when there is no network, the page is closed and the network comes back', async () => {
    const rgh = '04000000A';
    await readyToSend(rgh);
    await watched.context.setOffline(true);
    await nurse.send();
    await watched.page.getByText(nurse.text('app.offline')).waitFor();
    await watched.page.reload();
    await nurse.heading('record.title');
    await watched.page.goto(`${wire.address}/#/`);
    await watched.page.getByText(rgh).waitFor();
    expect(await inferencesWith(spira, rgh)).toHaveLength(0);
    await watched.isAccessible();
    await watched.context.setOffline(false);

    await watched.page.getByText(nurse.text('home.empty')).waitFor();
    expect(await inferencesWith(spira, rgh)).toHaveLength(1);
    await watched.page
      .getByRole('link', { name: nurse.text('home.resultOf', { name: rgh }) })
      .click();
    expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
    watched.hasNoComplaints(CUT);
  });

  test('when the session is over while sending', async () => {
    const rgh = '05000000D';
    await readyToSend(rgh);
    const expired = { status: 401, json: { detail: 'could not validate the credentials' } };
    await watched.page.route('**/v1/users/*/inferences', (route) => route.fulfill(expired), {
      times: 1,
    });
    await watched.context.clearCookies();
    await nurse.send();
    const dialog = watched.page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: nurse.text('login.submit') });
    await dialog.getByLabel(nurse.text('login.password')).fill('wrong');
    await submit.click();
    await dialog.getByText(nurse.text('problem.credentials')).waitFor();
    await watched.isAccessible();
    await dialog.getByLabel(nurse.text('login.password')).fill(spira.password);
    await submit.click();

    expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
    expect(await inferencesWith(spira, rgh)).toHaveLength(1);
    watched.hasNoComplaints(CUT);
  });
});

test('a server that refuses says why, and what was entered can be mended', async () => {
  await readyToSend('07000000J');
  const refusal = {
    detail: [{ loc: ['body', 'frase'], msg: 'the recording is silent', type: 'value_error' }],
  };
  await watched.page.route(
    '**/v1/users/*/inferences',
    (route) => route.fulfill({ status: 422, json: refusal }),
    { times: 1 },
  );
  await nurse.send();
  await watched.page.getByText('Sentence: the recording is silent').waitFor();
  await nurse.send();

  expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
  await vi.waitFor(async () => expect(await inferencesWith(spira, '07000000J')).toHaveLength(1));
  watched.hasNoComplaints(CUT);
});
