import { Dialog } from '../app/dialog';
import { t } from '../language/language';
import { CredentialsForm } from './credentials-form';

/** Over the page whose call found the token run out; that call goes on afterwards. */
export function LogInAgain({ username }: { username: string }) {
  return (
    <Dialog title={t('login.again')}>
      <p>{t('login.againWhy', { user: username })}</p>
      <CredentialsForm username={username} />
    </Dialog>
  );
}
