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
  const app = useApp();
  const { problem, isBusy, run } = useDeed();
  const userId = app.session.user.value?.id ?? '';
  const { value: isEmpty } = useRead(useCallback(() => hasNothing(app, userId), [app, userId]));
  const modelId = modelToTry(app.catalog.choices.value);
  if (!isEmpty || app.sent.value.length > 0 || modelId === undefined) return null;
  return (
    <section>
      <h2>{t('try.title')}</h2>
      <p>{t('try.why', { rgh: SAMPLE_PATIENT })}</p>
      <ProblemNotice text={problem} />
      <button disabled={isBusy} onClick={() => void run(() => send(app, modelId))}>
        {isBusy ? t('try.busy') : t('try.do')}
      </button>
    </section>
  );
}

async function hasNothing({ client }: App, userId: string): Promise<boolean> {
  const path = '/v1/users/{user_id}/inferences';
  const { found } = await client.list(path, { user_id: userId }, { limit: '1' });
  return found.inferences?.length === 0;
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
