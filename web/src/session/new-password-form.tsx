import { useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { t, type TextKey } from '../language/language';
import { complaintAbout, type Wanted } from './new-password';

/** The current password, and twice the one that is to be instead of it. */
export function NewPasswordForm({ onDone }: { onDone?: () => void }) {
  const app = useApp();
  const user = app.session.user.value;
  const { problem, isBusy, run } = useDeed();
  const [complaint, setComplaint] = useState<TextKey>();

  async function change(wanted: Wanted, form: HTMLFormElement): Promise<void> {
    await app.client.change({ verb: 'post', path: '/v1/users/password', body: wanted });
    // another password ends what renews the token
    await app.session.logIn(user?.username ?? '', wanted.password);
    void app.begin();
    form.reset();
    onDone?.();
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const wanted = {
      current_password: String(given.get('current')),
      password: String(given.get('wanted')),
      password_confirmation: String(given.get('confirmation')),
    };
    const found = complaintAbout(wanted, user?.username ?? '');
    setComplaint(found);
    if (!found) void run(() => change(wanted, form));
  }

  return (
    <form class="credentials" onSubmit={submit} noValidate>
      <input class="unseen" autoComplete="username" value={user?.username} hidden readOnly />
      <Secret name="current" label="password.current" complete="current-password" />
      <Secret name="wanted" label="password.wanted" complete="new-password" />
      <p class="hint">{t('password.rule')}</p>
      <Secret name="confirmation" label="password.confirmation" complete="new-password" />
      <ProblemNotice text={complaint ? t(complaint) : problem} />
      <button class="primary" aria-disabled={isBusy}>
        {t('password.submit')}
      </button>
    </form>
  );
}

interface SecretProps {
  readonly name: string;
  readonly label: TextKey;
  readonly complete: 'current-password' | 'new-password';
}

function Secret({ name, label, complete }: SecretProps) {
  return (
    <label>
      {t(label)}
      <input name={name} type="password" autoComplete={complete} required />
    </label>
  );
}
