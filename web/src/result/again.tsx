import { useApp } from '../app/app';
import { go } from '../app/route';
import { PARTS } from '../drafts/draft';
import { t } from '../language/language';

/** What can be done about an inference that ended without a diagnosis. */
export function Again({ id }: { id: string }) {
  const { drafts, outbox, sent } = useApp();
  const found = sent.value.find(({ inferenceId }) => inferenceId === id);
  if (!found) return <p class="hint">{t('result.gone')}</p>;
  const { draft, recordings } = found;

  function recordAgain(): void {
    go(`/draft/${drafts.begin(draft.answers).id}/recordings`);
  }

  async function sendAgain(): Promise<void> {
    const another = drafts.begin(draft.answers);
    for (const part of PARTS) {
      const wav = recordings.get(part);
      const take = draft.takes[part];
      if (wav && take) await drafts.keep(another.id, part, take, wav);
    }
    drafts.change(another.id, { skipsFrase: draft.skipsFrase });
    go(`/draft/${another.id}/recordings`);
    await outbox.add(another.id);
  }

  return (
    <>
      <p class="hint">{t('result.again.how')}</p>
      <div class="actions">
        <button class="primary" onClick={recordAgain}>
          {t('result.recordAgain')}
        </button>
        <button onClick={() => void sendAgain()}>{t('result.sendAgain')}</button>
      </div>
    </>
  );
}
