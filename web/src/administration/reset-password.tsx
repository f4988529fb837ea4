import { useApp } from '../app/app';
import { Sure } from '../app/sure';
import { t } from '../language/language';
import type { Account } from './account';
import type { Issued } from './one-time-password';

interface ResetPasswordProps {
  readonly account: Account;
  readonly onClose: () => void;
  readonly onIssued: (issued: Issued) => void;
}

/** For whoever has forgotten theirs. */
export function ResetPassword({ account, onClose, onIssued }: ResetPasswordProps) {
  const { client } = useApp();
  const username = account.username ?? '';

  async function reset(): Promise<void> {
    const path = '/v1/accounts/{user_id}/password';
    const members = { user_id: account.id ?? '' };
    const { one_time_password: password = '' } = await client.change({
      verb: 'post',
      path,
      members,
    });
    onIssued({ username, password });
  }

  return (
    <Sure
      title={t('accounts.resetOf', { user: username })}
      what={t('accounts.resetSure', { user: username })}
      deed={reset}
      onClose={onClose}
    />
  );
}
