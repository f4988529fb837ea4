import type { components } from '../api/schema';
import { t } from '../language/language';
import { ByReplica } from './by-replica';

type Schemas = components['schemas'];

interface ServingProps {
  /** Whether any Inference Server tells what it serves. */
  readonly isKnown: boolean;
  readonly versions: readonly Schemas['Version'][];
  readonly refused: readonly Schemas['Refused'][];
  readonly replicas: readonly Schemas['Replica'][];
}

/** Which versions of a model are served by whom, and which were refused and why. */
export function Serving({ isKnown, versions, refused, replicas: each }: ServingProps) {
  return (
    <div>
      {versions.length === 0 && <p>{t(isKnown ? 'models.notServed' : 'models.unknown')}</p>}
      {versions.map(({ version = '', digest = '', replicas = 0 }) => (
        <p key={digest}>{t('models.served', { version, replicas })}</p>
      ))}
      {refused.map(({ version = '', reason = '', step = '' }) => (
        <p key={version + step} class="complaint">
          {t('models.refused', { version })} <span lang="en">{reason}</span>
        </p>
      ))}
      <ByReplica replicas={each} />
    </div>
  );
}
