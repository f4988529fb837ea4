import { useCallback, useState } from 'preact/hooks';
import type { components } from '../api/schema';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { Sure } from '../app/sure';
import { useRead } from '../app/use-read';
import { t } from '../language/language';
import { RegisterModel } from './register-model';
import { Serving } from './serving';

type Model = components['schemas']['ModelBody'];

/** The models that can be asked, and whether anybody serves them. */
export function ModelsPage() {
  const { client, catalog } = useApp();
  const [leaving, setLeaving] = useState<Model>();
  const { value, problem, again } = useRead(useCallback(() => catalog.readModels(), [catalog]));

  /** What was done is done, even if the list cannot be read again: that is told for itself. */
  function done(): void {
    setLeaving(undefined);
    again();
  }
  async function retire(model: Model): Promise<void> {
    const members = { model_id: model.id ?? '' };
    await client.change({ verb: 'delete', path: '/v1/models/{model_id}', members });
    done();
  }

  return (
    <Page title={t('models.title')}>
      <ProblemNotice text={problem} />
      {!value && !problem && <p>{t('app.loading')}</p>}
      {value?.length === 0 && <p>{t('models.none')}</p>}
      {value && value.length > 0 && <ModelsTable models={value} onRetire={setLeaving} />}
      {/* not before: it would be pushed down by what comes */}
      {(value || problem) && <RegisterModel onRegistered={done} />}
      {leaving && (
        <Sure
          title={t('models.retireOf', { name: leaving.name ?? '' })}
          what={t('models.retireSure')}
          deed={() => retire(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Page>
  );
}

interface ModelsTableProps {
  readonly models: readonly Model[];
  readonly onRetire: (model: Model) => void;
}

function ModelsTable({ models, onRetire }: ModelsTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('field.name')}</th>
          <th scope="col">{t('models.channel')}</th>
          <th scope="col">{t('models.serving')}</th>
          <th scope="col">{t('accounts.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <tr key={model.id}>
            <td data-label={t('field.name')}>{model.name}</td>
            <td data-label={t('models.channel')}>{model.publishing_channel}</td>
            <td data-label={t('models.serving')}>
              <Serving
                isKnown={model.served != null}
                versions={model.versions ?? []}
                refused={model.refused ?? []}
                replicas={model.by_replica ?? []}
              />
            </td>
            <td class="word" data-label={t('accounts.actions')}>
              <button
                aria-label={t('models.retireOf', { name: model.name ?? '' })}
                onClick={() => onRetire(model)}
              >
                {t('models.retire')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
