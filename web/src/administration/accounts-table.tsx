import { listed, t, textFor } from '../language/language';
import { hospitalNames, type Account, type Hospital } from './account';

interface AccountsTableProps {
  readonly accounts: readonly Account[];
  readonly hospitals: readonly Hospital[];
  readonly onChange: (account: Account) => void;
  readonly onReset: (account: Account) => void;
}

export function AccountsTable({ accounts, hospitals, onChange, onReset }: AccountsTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('login.username')}</th>
          <th scope="col">{t('accounts.role')}</th>
          <th scope="col">{t('accounts.hospitals')}</th>
          <th scope="col">{t('accounts.state')}</th>
          <th scope="col">{t('accounts.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <td data-label={t('login.username')}>
              <span>
                {account.username} <span class="hint">{account.email}</span>
              </span>
            </td>
            <td class="word" data-label={t('accounts.role')}>
              {textFor(`role.${account.role}`) ?? account.role}
            </td>
            <td data-label={t('accounts.hospitals')}>
              {listed(hospitalNames(account, hospitals))}
            </td>
            <td class="word" data-label={t('accounts.state')}>
              {stateOf(account)}
            </td>
            <td class="word" data-label={t('accounts.actions')}>
              <span class="actions">
                <button
                  aria-label={t('accounts.changeOf', { user: account.username ?? '' })}
                  onClick={() => onChange(account)}
                >
                  {t('accounts.change')}
                </button>
                {!account.issuer && (
                  <button
                    aria-label={t('accounts.resetOf', { user: account.username ?? '' })}
                    onClick={() => onReset(account)}
                  >
                    {t('accounts.reset')}
                  </button>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ disabled, one_time_password: oneTime, issuer }: Account): string {
  if (disabled) return t('accounts.disabled');
  if (issuer) return t('accounts.federated', { issuer });
  return oneTime ? t('accounts.oneTime') : t('accounts.active');
}
