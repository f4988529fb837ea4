import type { components } from '../api/schema';
import { shortDigest } from '../evaluation/figures';
import { dateAndTime, t, textFor } from '../language/language';

type Schemas = components['schemas'];
type Replica = Schemas['Replica'];

/** How a model stands on each replica by itself: what serves there since when, what is refused. */
export function ByReplica({ replicas }: { replicas: readonly Replica[] }) {
  if (replicas.length === 0) return null;
  return (
    <>
      <p>{t('models.byReplica')}</p>
      <ul>
        {replicas.map((replica, place) => (
          <li key={`${replica.name}/${place}`}>
            <strong class="breakable">{replica.name}</strong>
            <OnReplica replica={replica} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OnReplica({ replica: { state, serving = [], refused = [] } }: { replica: Replica }) {
  return (
    <>
      {serving.length === 0 && <p>{nothing(state)}</p>}
      {serving.map((version) => (
        <p key={version.role}>{inRole(version)}</p>
      ))}
      {refused.map(({ role, version = '', step, reason }) => (
        <p key={`${role}/${version}/${step}`} class="complaint">
          {t('models.refusedThere', { role: roleText(role), version })}{' '}
          <span lang="en">
            {step}: {reason}
          </span>
        </p>
      ))}
    </>
  );
}

/** Why nothing serves there, as far as the replica tells. */
function nothing(state: string | null | undefined): string {
  if (!state) return t('models.notKnownThere');
  return t('models.nothingThere', { state: textFor(`models.state.${state}`) ?? state });
}

function inRole({ role, version = '', digest, since }: Schemas['InRole']): string {
  const values = { role: roleText(role), version, digest: shortDigest(digest) };
  return since
    ? t('models.inRoleSince', { ...values, when: dateAndTime(new Date(since)) })
    : t('models.inRole', values);
}

/** What a role is called; one that is not known by its own word. */
export function roleText(role: string | undefined): string {
  return textFor(`evaluation.${role}`) ?? role ?? '';
}
