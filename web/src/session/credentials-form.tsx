import { useState } from 'preact/hooks';
import { said } from '../api/problem';
import { useApp } from '../app/app';
import { t } from '../language/language';

/** User name and password; the name is given when somebody logs in again. */
export function CredentialsForm({ username }: { username?: string }) {
  const app = useApp();
  const [failure, setFailure] = useState<unknown>();
  const [isIncomplete, setIncomplete] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const name = username ?? String(given.get('username')).trim();
    const password = String(given.get('password'));
    setIncomplete(!name || !password);
    setFailure(undefined);
    if (!name || !password) return;
    setBusy(true);
    try {
      await app.session.logIn(name, password);
      void app.begin();
    } catch (failed) {
      setFailure(failed);
      setBusy(false);
    }
  }

  return (
    <form class="credentials" onSubmit={(event) => void submit(event)} noValidate>
      {username === undefined && (
        <label>
          {t('login.username')}
          <input name="username" autoComplete="username" autoCapitalize="none" required />
        </label>
      )}
      <label>
        {t('login.password')}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <p role="alert" class="complaint">
        {isIncomplete ? t('login.required') : said(failure)}
      </p>
      <button class="primary" aria-disabled={isBusy}>
        {isBusy ? t('login.busy') : t('login.submit')}
      </button>
    </form>
  );
}
