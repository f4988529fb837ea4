import { useState } from 'preact/hooks';
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
  // a form that was sent begins anew
  const [turn, setTurn] = useState(0);

  async function create(form: FormData): Promise<void> {
    const username = String(form.get('username')).trim();
    const body = { username, email: String(form.get('email')).trim(), ...chosenIn(form) };
    const created = await client.change({ verb: 'post', path: '/v1/accounts', body });
    setTurn(turn + 1);
    onCreated({ username, password: created.one_time_password ?? '' });
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void run(() => create(form));
  }

  return (
    <section>
      <h2>{t('accounts.new')}</h2>
      <form key={turn} class="credentials" onSubmit={submit}>
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
        <button class="primary" disabled={isBusy}>
          {t('accounts.create')}
        </button>
      </form>
    </section>
  );
}
