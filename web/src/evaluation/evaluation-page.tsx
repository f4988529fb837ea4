import { useCallback, useState } from 'preact/hooks';
import type { components } from '../api/schema';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { usePageModel } from '../app/page-model';
import { ProblemNotice } from '../app/problem-notice';
import { useRead } from '../app/use-read';
import { t } from '../language/language';
import { AgreementTables } from './agreement-tables';
import { Drift } from './drift';
import { keyOf } from './figures';
import { VersionFigures } from './version-figures';
import { Versions } from './versions';

type Model = components['schemas']['ModelBody'];

/** How each model is served, and how right it was by what patients turned out to have. */
export function EvaluationPage() {
  const { catalog } = useApp();
  const read = useCallback(() => catalog.readAllModels(), [catalog]);
  const { value: models = [], problem } = useRead(read);
  const [chosen, setChosen] = useState('');
  const model = models.find(({ id }) => id === chosen) ?? firstOf(models);
  usePageModel(model?.name);
  return (
    <Page title={t('evaluation.title')}>
      <ProblemNotice text={problem} />
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('history.model')}
          <select
            value={model?.id ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {models.map(({ id, name = '', retired }) => (
              <option key={id} value={id}>
                {retired ? t('evaluation.retired', { name }) : name}
              </option>
            ))}
          </select>
        </label>
      </form>
      {model && !model.retired && <Versions model={model} />}
      {model?.id && <OfModel key={model.id} id={model.id} />}
      {model?.id && <Drift key={`drift-${model.id}`} id={model.id} />}
    </Page>
  );
}

/** The first that can be asked, or else the first. */
function firstOf(models: readonly Model[]): Model | undefined {
  return models.find(({ retired }) => !retired) ?? models[0];
}

function OfModel({ id }: { id: string }) {
  const { client } = useApp();
  const read = useCallback(
    () => client.read('/v1/models/{model_id}/evaluation', { model_id: id }),
    [client, id],
  );
  const { value: evaluation, problem, isReading, again } = useRead(read);
  const versions = evaluation?.versions ?? [];
  return (
    <section aria-labelledby="evaluation-outcomes" aria-busy={isReading}>
      <h2 id="evaluation-outcomes">{t('evaluation.outcomes')}</h2>
      <ProblemNotice text={problem} />
      <div class="actions">
        <p role="status">
          {evaluation &&
            t(evaluation.complete ? 'evaluation.labelled' : 'evaluation.labelledNewest', {
              count: evaluation.labelled ?? 0,
            })}
        </p>
        <button onClick={again}>{t('history.refresh')}</button>
      </div>
      {evaluation && versions.length === 0 && <p>{t('evaluation.none')}</p>}
      {versions.map((figures) => (
        <VersionFigures key={keyOf(figures.model)} figures={figures} />
      ))}
      <AgreementTables agreements={evaluation?.agreements ?? []} />
      {versions.length > 0 && <p class="hint">{t('evaluation.how')}</p>}
    </section>
  );
}
