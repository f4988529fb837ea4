import type { components } from '../api/schema';
import type { Role } from '../session/session';

export type Account = components['schemas']['Account'];
export type Hospital = components['schemas']['HospitalBody'];

/** A role that the server names; one that these pages do not know yet is shown as it is. */
export function roleOf(account: Account): Role {
  return (account.role ?? 'nurse') as Role;
}

/** The names of an account's hospitals; one that was retired is known by its id only. */
export function hospitalNames(account: Account, hospitals: readonly Hospital[]): string[] {
  const names = new Map(hospitals.map(({ id, name }) => [id, name]));
  return (account.hospitals ?? []).map((id) => names.get(id) ?? id);
}

/**
 * The ids that an account has after some were chosen among those that are offered; what is not
 * offered, because it was retired, is kept.
 */
export function hospitalsAfter(
  account: Account,
  offered: readonly Hospital[],
  chosen: readonly string[],
): string[] {
  const ids = new Set(offered.map(({ id }) => id));
  return [...(account.hospitals ?? []).filter((id) => !ids.has(id)), ...chosen];
}
