import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { t } from '../language/language';

interface NameFormProps {
  /** What the button says. */
  readonly label: string;
  readonly name?: string;
  readonly onName: (name: string) => Promise<void>;
}

/** Asks for a name; begins anew when that was taken. */
export function NameForm({ label, name = '', onName }: NameFormProps) {
  const { problem, isBusy, run } = useDeed();

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void run(async () => {
      await onName(String(new FormData(form).get('name')).trim());
      form.reset();
    });
  }

  return (
    <form class="credentials" onSubmit={submit}>
      <label>
        {t('field.name')}
        <input name="name" defaultValue={name} maxLength={120} autoComplete="off" required />
      </label>
      <ProblemNotice text={problem} />
      <button class="primary" aria-disabled={isBusy}>
        {label}
      </button>
    </form>
  );
}
