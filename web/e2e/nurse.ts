import type { Page } from 'playwright-core';
import { PARTS, type Part } from '../src/drafts/draft';
import {
  LANGUAGES,
  filled,
  type Language,
  type TextKey,
  type Values,
} from '../src/language/language';
import { sample } from './browser';
import type { Spira } from './spira';

/** What a nurse does, by the words that she reads. */
export class Nurse {
  constructor(
    readonly page: Page,
    private readonly language: Language = 'en',
  ) {}

  text(key: TextKey, values: Values = {}): string {
    return filled(LANGUAGES[this.language][key], values);
  }

  async press(key: TextKey, values: Values = {}): Promise<void> {
    await this.page.getByRole('button', { name: this.text(key, values), exact: true }).click();
  }

  async logIn({ username, password }: Spira): Promise<void> {
    await this.enter(username, password);
    await this.heading('home.title');
  }

  async enter(username: string, password: string): Promise<void> {
    await this.page.getByLabel(this.text('login.username')).fill(username);
    await this.page.getByLabel(this.text('login.password')).fill(password);
    await this.press('login.submit');
  }

  async choosePassword(current: string, wanted: string): Promise<void> {
    await this.page.locator('input[name=current]').fill(current);
    await this.page.locator('input[name=wanted]').fill(wanted);
    await this.page.locator('input[name=confirmation]').fill(wanted);
    await this.press('password.submit');
  }

  async heading(key: TextKey): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.text(key), exact: true }).waitFor();
  }

  async begin(): Promise<void> {
    await this.press('home.new');
    await this.heading('form.title');
  }

  async choose(field: string, option: string): Promise<void> {
    await this.page.locator(`input[name=${field}][value=${option}]`).check();
  }

  /** Fills in what is required, and goes on to the recordings. */
  async fillIn(rgh: string): Promise<void> {
    await this.page.locator('select[name=local]').selectOption('Hospital das Clínicas');
    await this.page.locator('input[name=rgh]').fill(rgh);
    await this.choose('gender', 'Feminino');
    await this.choose('covid_status', 'FALSE');
    await this.choose('mask_type', 'NONE');
    await this.press('form.next');
    await this.heading('record.title');
  }

  part(part: Part) {
    return this.page.locator(`[data-part=${part}]`);
  }

  async chooseFiles(speaker: string): Promise<void> {
    for (const part of PARTS) {
      await this.part(part)
        .locator('input[type=file]')
        .setInputFiles(sample(`${speaker}-${part}`));
      await this.part(part).locator('audio').waitFor();
    }
  }

  /** Records for so long that the sample was heard at least once. */
  async record(part: Part, seconds: number): Promise<void> {
    const name = this.text(`record.${part}`);
    await this.press('record.startOf', { part: name });
    const elapsed = this.part(part).locator('.seconds');
    await this.page.waitForFunction(
      ([element, wanted]) => parseFloat(element!.textContent!.replace(',', '.')) >= Number(wanted),
      [await elapsed.elementHandle(), seconds] as const,
    );
    await this.press('record.stopOf', { part: name });
    await this.part(part).locator('audio').waitFor();
  }

  async send(): Promise<void> {
    await this.press('record.send');
  }

  async diagnosis(): Promise<string> {
    const found = this.page.locator('.diagnosis');
    await found.waitFor({ timeout: 20_000 });
    return (await found.textContent()) ?? '';
  }
}
