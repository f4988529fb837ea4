import { useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { t } from '../language/language';

/** A model that can be asked from now on; the channel follows the name unless it is typed. */
export function RegisterModel({ onRegistered }: { onRegistered: () => void }) {
  const { client } = useApp();
  const { problem, isBusy, run } = useDeed();
  const [name, setName] = useState('');
  const [channel, setChannel] = useState<string>();
  const customary = name && `${name}-topic`;

  async function register(): Promise<void> {
    const body = { name, publishing_channel: (channel ?? customary).trim() };
    await client.change({ verb: 'post', path: '/v1/models', body });
    setName('');
    setChannel(undefined);
    onRegistered();
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void run(register);
  }

  return (
    <section>
      <h2>{t('models.register')}</h2>
      <form class="credentials" onSubmit={submit}>
        <label>
          {t('field.name')}
          <input
            name="name"
            value={name}
            pattern="[A-Za-z0-9_\-]+"
            autoComplete="off"
            required
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('models.channel')}
          <input
            name="channel"
            value={channel ?? customary}
            autoComplete="off"
            required
            onInput={(event) => setChannel(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{t('models.channelWhy')}</p>
        <ProblemNotice text={problem} />
        <button class="primary" aria-disabled={isBusy}>
          {t('models.register')}
        </button>
      </form>
    </section>
  );
}
