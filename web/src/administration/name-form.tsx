import { useState } from 'preact/hooks';
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
  const [turn, setTurn] = useState(0);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void run(async () => {
      await onName(String(form.get('name')).trim());
      setTurn((before) => before + 1);
    });
  }

  return (
    <form key={turn} class="credentials" onSubmit={submit}>
      <label>
        {t('field.name')}
        <input name="name" defaultValue={name} maxLength={120} autoComplete="off" required />
      </label>
      <ProblemNotice text={problem} />
      <button class="primary" disabled={isBusy}>
        {label}
      </button>
    </form>
  );
}
