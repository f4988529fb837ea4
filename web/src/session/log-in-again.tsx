import { Dialog } from '../app/dialog';
import { t } from '../language/language';
import { CredentialsForm } from './credentials-form';
import { LogOut } from './log-out';
import { ProviderButton } from './provider-login';
import type { User } from './session';

/** Over the page whose call found the token run out; that call goes on afterwards. Others log out. */
export function LogInAgain({ user: { username, isFederated } }: { user: User }) {
  return (
    <Dialog title={t('login.again')}>
      <p>{t('login.againWhy', { user: username })}</p>
      {isFederated ? <ProviderButton /> : <CredentialsForm username={username} />}
      <p class="hint">{t('login.againOther', { user: username })}</p>
      <LogOut username={username} />
    </Dialog>
  );
}
