import { useState } from 'preact/hooks';
import { Page } from '../app/page';
import { t } from '../language/language';
import { NewPasswordForm } from './new-password-form';

/** Changing one's own password, at any time. */
export function PasswordPage() {
  const [isDone, setDone] = useState(false);
  return (
    <Page title={t('password.title')}>
      <div role="status">{isDone && <p class="notice">{t('password.done')}</p>}</div>
      <NewPasswordForm onDone={() => setDone(true)} />
    </Page>
  );
}

/** Before anything else, after a one-time password. */
export function FirstPassword() {
  return (
    <Page title={t('password.first')}>
      <p>{t('password.firstWhy')}</p>
      <NewPasswordForm />
    </Page>
  );
}
