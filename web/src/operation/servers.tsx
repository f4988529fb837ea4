import { Serving } from '../administration/serving';
import type { components } from '../api/schema';
import { t } from '../language/language';

interface ServersProps {
  readonly count: number;
  readonly models: readonly components['schemas']['ServedModel'][];
}

/** The Inference Servers that are heard, and what they serve. */
export function Servers({ count, models }: ServersProps) {
  return (
    <section>
      <h2>{t('operation.servers')}</h2>
      <p>{count === 0 ? t('operation.servers.none') : `${t('operation.replicas')}: ${count}`}</p>
      {count > 0 && models.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('operation.model')}</th>
              <th scope="col">{t('operation.versions')}</th>
            </tr>
          </thead>
          <tbody>
            {models.map(({ name, versions = [], refused = [], by_replica: replicas = [] }) => (
              <tr key={name}>
                <td data-label={t('operation.model')}>{name}</td>
                <td data-label={t('operation.versions')}>
                  <Serving isKnown versions={versions} refused={refused} replicas={replicas} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
