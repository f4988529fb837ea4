import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { t } from '../language/language';
import type { Hospital } from './account';
import { chosenIn, HospitalsChoice, RoleChoice } from './choices';
import type { Issued } from './one-time-password';

interface NewAccountProps {
  readonly hospitals: readonly Hospital[];
  readonly onCreated: (issued: Issued) => void;
}

/** Somebody new, who is handed a one-time password. */
export function NewAccount({ hospitals, onCreated }: NewAccountProps) {
  const { client } = useApp();
  const { problem, isBusy, run } = useDeed();

  async function create(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form);
    const username = String(given.get('username')).trim();
    const body = { username, email: String(given.get('email')).trim(), ...chosenIn(given) };
    const created = await client.change({ verb: 'post', path: '/v1/accounts', body });
    form.reset();
    onCreated({ username, password: created.one_time_password ?? '' });
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void run(() => create(form));
  }

  return (
    <section>
      <h2>{t('accounts.new')}</h2>
      <form class="credentials" onSubmit={submit}>
        <label>
          {t('login.username')}
          <input name="username" autoComplete="off" autoCapitalize="none" required />
        </label>
        <label>
          {t('field.email')}
          <input name="email" type="email" autoComplete="off" required />
        </label>
        <RoleChoice chosen="nurse" />
        <HospitalsChoice hospitals={hospitals} />
        <ProblemNotice text={problem} />
        <button class="primary" aria-disabled={isBusy}>
          {t('accounts.create')}
        </button>
      </form>
    </section>
  );
}
