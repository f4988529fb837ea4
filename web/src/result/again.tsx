import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { go } from '../app/route';
import { useDeed } from '../app/use-deed';
import { t } from '../language/language';

const RETRY = '/v1/users/{user_id}/inferences/{inference_id}/retry';

/** What can be done about an inference that ended without a diagnosis. */
export function Again({ id }: { id: string }) {
  const { client, drafts, sent, session } = useApp();
  const { problem, isBusy, run } = useDeed();
  const draft = sent.value.find(({ inferenceId }) => inferenceId === id)?.draft;

  /** The server has the recordings; pressing twice sends once. */
  async function sendAgain(): Promise<void> {
    const members = { user_id: session.user.value?.id ?? '', inference_id: id };
    const { inference_id } = await client.change({ verb: 'post', path: RETRY, members });
    go(`/result/${inference_id}`);
  }

  return (
    <>
      <p class="hint">{t('result.again.how')}</p>
      <ProblemNotice text={problem} />
      <div class="actions">
        {draft && (
          <button
            class="primary"
            onClick={() => go(`/draft/${drafts.begin(draft.answers).id}/recordings`)}
          >
            {t('result.recordAgain')}
          </button>
        )}
        <button aria-disabled={isBusy} onClick={() => void run(sendAgain)}>
          {t('result.sendAgain')}
        </button>
      </div>
      {!draft && <p class="hint">{t('result.gone')}</p>}
    </>
  );
}
