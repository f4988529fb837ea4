import { useCallback } from 'preact/hooks';
import { useApp, type App } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { go } from '../app/route';
import { useDeed } from '../app/use-deed';
import { useRead } from '../app/use-read';
import { t } from '../language/language';
import { judged } from '../record/judged';
import { modelToTry, SAMPLE_PATIENT, sampleAnswers, sampleRecordings } from './sample';

/** For whoever has never asked anything: from nothing to a result without a patient. */
export function TryIt() {
  const { catalog, sent } = useApp();
  const modelId = modelToTry(catalog.choices.value);
  // the server is asked last: in most places there is no model to try
  return modelId === undefined || sent.value.length > 0 ? null : <Offer modelId={modelId} />;
}

function Offer({ modelId }: { modelId: string }) {
  const app = useApp();
  const { problem, isBusy, run } = useDeed();
  const userId = app.session.user.value?.id ?? '';
  const { value: isEmpty } = useRead(useCallback(() => hasNothing(app, userId), [app, userId]));
  if (!isEmpty) return null;
  return (
    <section>
      <h2>{t('try.title')}</h2>
      <p>{t('try.why', { rgh: SAMPLE_PATIENT })}</p>
      <ProblemNotice text={problem} />
      <button aria-disabled={isBusy} onClick={() => void run(() => send(app, modelId))}>
        {isBusy ? t('try.busy') : t('try.do')}
      </button>
    </section>
  );
}

async function hasNothing({ client }: App, userId: string): Promise<boolean> {
  const path = '/v1/users/{user_id}/inferences';
  const { inferences } = await client.read(path, { user_id: userId }, { limit: '1' });
  return inferences?.length === 0;
}

async function send({ drafts, outbox }: App, modelId: string): Promise<void> {
  const { id } = drafts.begin(sampleAnswers(modelId));
  for (const [part, wav] of sampleRecordings()) {
    const { take } = judged(wav) as Extract<ReturnType<typeof judged>, { take: unknown }>;
    await drafts.keep(id, part, { ...take, source: 'file' }, wav);
  }
  go(`/draft/${id}/recordings`);
  await outbox.add(id);
}
