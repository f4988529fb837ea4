import { ByReplica, roleText } from '../administration/by-replica';
import type { components } from '../api/schema';
import { t } from '../language/language';
import { shortDigest } from './figures';

type Model = components['schemas']['ModelBody'];

/** Which versions of a model serve now, and which were refused and why. */
export function Versions({ model }: { model: Model }) {
  const { versions = [], refused = [] } = model;
  return (
    <section aria-labelledby="evaluation-versions">
      <h2 id="evaluation-versions">{t('evaluation.versions')}</h2>
      {versions.length === 0 ? (
        <p>{t(model.served === false ? 'evaluation.notServed' : 'evaluation.notKnown')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('evaluation.version')}</th>
              <th scope="col">{t('evaluation.digest')}</th>
              <th scope="col">{t('evaluation.replicas')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, digest, replicas }) => (
              <tr key={`${version}/${digest}`}>
                <td data-label={t('evaluation.version')}>{version}</td>
                <td data-label={t('evaluation.digest')}>
                  <code>{shortDigest(digest)}</code>
                </td>
                <td data-label={t('evaluation.replicas')}>{replicas}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refused.length > 0 && (
        <>
          <h3>{t('evaluation.refused')}</h3>
          <ul>
            {refused.map(({ role, version, step, reason }) => (
              <li key={`${role}/${version}/${step}/${reason}`}>
                {t('evaluation.refusedOne', { role: roleText(role), version: version ?? '' })}{' '}
                <span lang="en">
                  {step}: {reason}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ByReplica replicas={model.by_replica ?? []} />
    </section>
  );
}
