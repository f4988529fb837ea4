import { t, type TextKey } from '../language/language';
import type { TrailWish } from './trail';

interface TrailFiltersProps {
  readonly wish: TrailWish;
  readonly onWish: (wish: TrailWish) => void;
}

const FIELDS: readonly [keyof TrailWish, TextKey, 'search' | 'date'][] = [
  ['action', 'trail.action', 'search'],
  ['actor', 'trail.actor', 'search'],
  ['record', 'trail.record', 'search'],
  ['from', 'history.from', 'date'],
  ['to', 'history.to', 'date'],
];

/** What the trail is restricted to; asked by a button, since each reading is noted. */
export function TrailFilters({ wish, onWish }: TrailFiltersProps) {
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const given = FIELDS.map(([name]) => [name, String(form.get(name))]);
    onWish(Object.fromEntries(given) as unknown as TrailWish);
  }

  return (
    <form class="filters" role="search" onSubmit={submit}>
      {FIELDS.map(([name, label, type]) => (
        <label key={name}>
          {t(label)}
          <input name={name} type={type} defaultValue={wish[name]} list={listOf(name)} />
        </label>
      ))}
      <datalist id="actions">
        {ACTIONS.map((action) => (
          <option key={action}>{action}</option>
        ))}
      </datalist>
      <button class="primary">{t('trail.search')}</button>
    </form>
  );
}

function listOf(name: keyof TrailWish): string | undefined {
  return name === 'action' ? 'actions' : undefined;
}

/** Those that are looked for most; any other can be typed. */
const ACTIONS = [
  'login',
  'login.provider',
  'user.logout',
  'inference.list',
  'inference.read',
  'result.read',
  'recording.read',
  'inference.erase',
  'patient.erase',
  'erasure.read',
  'account.create',
  'account.change',
  'password.reset',
  'password.change',
  'hospital.add',
  'hospital.rename',
  'hospital.retire',
  'model.register',
  'model.retire',
  'trail.read',
];
