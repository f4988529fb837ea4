import { useApp } from '../app/app';
import { Dialog } from '../app/dialog';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { t } from '../language/language';
import { hospitalsAfter, roleOf, type Account, type Hospital } from './account';
import { chosenIn, HospitalsChoice, RoleChoice } from './choices';

interface AccountDialogProps {
  readonly account: Account;
  readonly hospitals: readonly Hospital[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Role, hospitals, and whether somebody may log in at all. */
export function AccountDialog({ account, hospitals, onClose, onSaved }: AccountDialogProps) {
  const { client } = useApp();
  const { problem, isBusy, run } = useDeed();

  async function save(form: FormData): Promise<void> {
    const chosen = chosenIn(form);
    const disabled = !form.has('enabled');
    const ours = {
      role: chosen.role,
      hospitals: hospitalsAfter(account, hospitals, chosen.hospitals),
    };
    const body = account.issuer ? { disabled } : { ...ours, disabled };
    const members = { user_id: account.id ?? '' };
    await client.change({ verb: 'patch', path: '/v1/accounts/{user_id}', members, body });
    onSaved();
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void run(() => save(form));
  }

  return (
    <Dialog title={account.username ?? ''} onClose={onClose}>
      <form onSubmit={submit}>
        {account.issuer ? (
          <p>{t('accounts.federatedWhy', { issuer: account.issuer })}</p>
        ) : (
          <>
            <RoleChoice chosen={roleOf(account)} />
            <HospitalsChoice hospitals={hospitals} chosen={account.hospitals ?? []} />
          </>
        )}
        <label class="switch">
          <input type="checkbox" name="enabled" defaultChecked={!account.disabled} />
          <span>{t('accounts.enabledWhat')}</span>
        </label>
        <p class="hint">{t('accounts.endsTokens')}</p>
        <ProblemNotice text={problem} />
        <div class="actions">
          <button class="primary" aria-disabled={isBusy}>
            {t('admin.save')}
          </button>
          <button type="button" onClick={onClose}>
            {t('admin.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
