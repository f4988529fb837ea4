import type { components } from '../api/schema';
import { t } from '../language/language';

type Schemas = components['schemas'];

interface ServingProps {
  /** Whether any Inference Server tells what it serves. */
  readonly isKnown: boolean;
  readonly versions: readonly Schemas['Version'][];
  readonly refused: readonly Schemas['Refused'][];
}

/** Which versions of a model are served by how many, and which were refused and why. */
export function Serving({ isKnown, versions, refused }: ServingProps) {
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
    </div>
  );
}
