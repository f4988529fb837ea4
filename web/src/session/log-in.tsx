import { useApp } from '../app/app';
import { Page } from '../app/page';
import { t } from '../language/language';
import { CredentialsForm } from './credentials-form';
import { ProviderLogin } from './provider-login';

export function LogIn() {
  return (
    <Page title={t('login.title')}>
      <ProviderLogin failure={useApp().session.refusedReturn.value} />
      <CredentialsForm />
    </Page>
  );
}
