import { t } from '../language/language';
import { ROLES, type Role } from '../session/session';
import type { Hospital } from './account';

/** What somebody may do, each role with what it means. */
export function RoleChoice({ chosen }: { chosen: Role }) {
  return (
    <fieldset>
      <legend>{t('accounts.role')}</legend>
      {ROLES.map((each) => (
        <label key={each} class="switch">
          <input type="radio" name="role" value={each} defaultChecked={each === chosen} />
          <span>
            {t(`role.${each}`)}: {t(`role.${each}.may`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface HospitalsChoiceProps {
  readonly hospitals: readonly Hospital[];
  readonly chosen?: readonly string[];
}

export function HospitalsChoice({ hospitals, chosen = [] }: HospitalsChoiceProps) {
  if (hospitals.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('accounts.hospitals')}</legend>
      {hospitals.map(({ id = '', name }) => (
        <label key={id} class="switch">
          <input type="checkbox" name="hospitals" value={id} defaultChecked={chosen.includes(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What was chosen in a form that has both. */
export function chosenIn(form: FormData): { role: Role; hospitals: string[] } {
  return { role: form.get('role') as Role, hospitals: form.getAll('hospitals').map(String) };
}
