import { useCallback } from 'preact/hooks';
import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { useRead } from '../app/use-read';
import { t } from '../language/language';
import { AgreementTables } from './agreement-tables';
import { DriftOfVersion } from './drift-of-version';

/** Whether what a model sees and says is still what it was judged on. */
export function Drift({ id }: { id: string }) {
  const { client } = useApp();
  const read = useCallback(
    () => client.read('/v1/models/{model_id}/drift', { model_id: id }),
    [client, id],
  );
  const { value: drift, problem, isReading } = useRead(read);
  return (
    <section aria-labelledby="evaluation-drift" aria-busy={isReading}>
      <h2 id="evaluation-drift">{t('drift.title')}</h2>
      <ProblemNotice text={problem} />
      {drift?.versions?.length === 0 && <p>{t('evaluation.notKnown')}</p>}
      {(drift?.versions ?? []).map((of) => (
        <DriftOfVersion key={`${of.version}/${of.digest}`} of={of} />
      ))}
      {drift && <p class="hint">{t('drift.how')}</p>}
      <AgreementTables agreements={drift?.agreements ?? []} />
    </section>
  );
}
