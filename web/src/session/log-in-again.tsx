import { Dialog } from '../app/dialog';
import { t } from '../language/language';
import { CredentialsForm } from './credentials-form';
import { ProviderButton } from './provider-login';
import type { User } from './session';

/** Over the page whose call found the token run out; that call goes on afterwards. */
export function LogInAgain({ user: { username, isFederated } }: { user: User }) {
  return (
    <Dialog title={t('login.again')}>
      <p>{t('login.againWhy', { user: username })}</p>
      {isFederated ? <ProviderButton /> : <CredentialsForm username={username} />}
    </Dialog>
  );
}
