import { useCallback, useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { useRead } from '../app/use-read';
import { t } from '../language/language';
import type { Account } from './account';
import { AccountDialog } from './account-dialog';
import { AccountsTable } from './accounts-table';
import { NewAccount } from './new-account';
import { OneTimePassword, type Issued } from './one-time-password';
import { ResetPassword } from './reset-password';

type Asked = { readonly to: 'change' | 'reset'; readonly account: Account } | undefined;

/** Who may log in, as what, and for which hospitals. */
export function AccountsPage() {
  const { client } = useApp();
  const [asked, setAsked] = useState<Asked>();
  const [issued, setIssued] = useState<Issued>();
  const { value, problem, again } = useRead(
    useCallback(async () => {
      const [accounts, hospitals] = await Promise.all([
        client.read('/v1/accounts'),
        client.read('/v1/hospitals'),
      ]);
      return { accounts: accounts.accounts ?? [], hospitals: hospitals.hospitals ?? [] };
    }, [client]),
  );

  function done(password?: Issued): void {
    setAsked(undefined);
    setIssued(password);
    again();
  }

  return (
    <Page title={t('accounts.title')}>
      <ProblemNotice text={problem} />
      {!value && !problem && <p>{t('app.loading')}</p>}
      {value && (
        <>
          <AccountsTable
            {...value}
            onChange={(account) => setAsked({ to: 'change', account })}
            onReset={(account) => setAsked({ to: 'reset', account })}
          />
          <NewAccount hospitals={value.hospitals} onCreated={done} />
        </>
      )}
      {value && asked?.to === 'change' && (
        <AccountDialog
          account={asked.account}
          hospitals={value.hospitals}
          onClose={() => setAsked(undefined)}
          onSaved={done}
        />
      )}
      {asked?.to === 'reset' && (
        <ResetPassword
          account={asked.account}
          onClose={() => setAsked(undefined)}
          onIssued={done}
        />
      )}
      {issued && <OneTimePassword issued={issued} onClose={() => setIssued(undefined)} />}
    </Page>
  );
}
