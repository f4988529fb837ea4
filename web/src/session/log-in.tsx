import { Page } from '../app/page';
import { t } from '../language/language';
import { CredentialsForm } from './credentials-form';

export function LogIn() {
  return (
    <Page title={t('login.title')}>
      <CredentialsForm />
    </Page>
  );
}
