import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const REPOSITORY = new URL('../../', import.meta.url).pathname;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function sample(name: string): string {
  return `${REPOSITORY}models/samples/${name}.wav`;
}

const PATIENCE_MS = 15_000;

function executable(): string {
  const candidates = process.env.SPIRA_CHROMIUM ? [process.env.SPIRA_CHROMIUM] : BROWSERS;
  const executablePath = candidates.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error('no Chromium was found: run `make tools`, or set SPIRA_CHROMIUM');
  return executablePath;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that keeps what it knows in a folder, as a person's does. */
export function openProfile(folder: string, more: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: executable(),
    args: [...ARGUMENTS, ...more],
    locale: 'en-US',
  });
}

/** A Chromium whose microphone plays a sample, again and again. */
export function openBrowser(heard: string): Promise<Browser> {
  return chromium.launch({
    executablePath: executable(),
    args: [
      ...ARGUMENTS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${sample(heard)}`,
    ],
  });
}

/** A page whose complaints are kept: what the browser reports is a failure, unless it was provoked. */
export class Watched {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(
    browser: Browser,
    address: string,
    { locale = 'en-US', width = 1200 }: { locale?: string; width?: number } = {},
  ): Promise<Watched> {
    const context = await browser.newContext({
      locale,
      viewport: { width, height: 900 },
      permissions: ['microphone'],
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const watched = new Watched(context, page);
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning')
        watched.complaints.push(said.text());
    });
    page.on('pageerror', (error) => watched.complaints.push(String(error)));
    const { origin } = new URL(address);
    page.on('request', (request) => {
      const isOurs = [origin, `blob:${origin}`].some((own) => request.url().startsWith(own));
      if (!isOurs) watched.complaints.push(`another host is asked: ${request.url()}`);
    });
    await page.goto(address);
    return watched;
  }

  /** By how many pixels the page is wider than the screen. */
  excess(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** Checks the page as it is now against WCAG 2.2 AA; axe does not look whether it fits. */
  async isAccessible(): Promise<void> {
    // evaluated from outside of the page, so that its own policy stays as it is
    const violations = await this.page.evaluate<string[]>(`${AXE};
      axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))`);
    if ((await this.excess()) > 0) violations.push('it is wider than the screen');
    if (violations.length > 0) throw new Error(`${this.page.url()}:\n${violations.join('\n')}`);
  }

  /** Nothing was complained about but what the test provoked. */
  hasNoComplaints(provoked = /^$/): void {
    const left = this.complaints.filter((complaint) => !provoked.test(complaint));
    if (left.length > 0) throw new Error(`the browser complained:\n${left.join('\n')}`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
