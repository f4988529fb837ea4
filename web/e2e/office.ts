import type { TextKey } from '../src/language/language';
import { Nurse } from './nurse';

/** What an administrator does besides, by the words that they read. */
export class Office extends Nurse {
  /** Follows the navigation to a page. */
  async open(link: TextKey, heading: TextKey): Promise<void> {
    const navigation = this.page.getByRole('navigation');
    await navigation.getByRole('link', { name: this.text(link), exact: true }).click();
    await this.heading(heading);
  }

  async fill(label: TextKey, text: string): Promise<void> {
    await this.page.getByLabel(this.text(label), { exact: true }).fill(text);
  }

  /** Creates a nurse's account, and gives the one-time password that is shown for it. */
  async newAccount(username: string): Promise<string> {
    await this.fill('login.username', username);
    await this.fill('field.email', `${username}@spira.example`);
    await this.press('accounts.create');
    return this.issuedPassword();
  }

  /** Waits until this account, which may not be the only one, is shown as disabled. */
  async seesDisabled(username: string): Promise<void> {
    const line = this.page.getByRole('row').filter({ hasText: username });
    await line.getByText(this.text('accounts.disabled'), { exact: true }).waitFor();
  }

  /** Reads the one-time password, and closes what shows it. */
  async issuedPassword(): Promise<string> {
    const password = await this.page.locator('dialog code').textContent();
    await this.press('admin.close');
    return password ?? '';
  }
}
