import type { TextKey } from '../language/language';
import { ROLES, type Role } from '../session/session';
import type { PageName } from './route';

/** A page that the navigation leads to. */
export interface Place {
  readonly page: PageName;
  readonly path: string;
  readonly name: TextKey;
}

const RECORDING: readonly Role[] = ['nurse', 'admin'];
const READING: readonly Role[] = ['nurse', 'clinician', 'admin'];
const ADMINISTRATION: readonly Role[] = ['admin'];
const EVALUATING: readonly Role[] = ['researcher', 'admin'];
const AUDITING: readonly Role[] = ['auditor', 'admin'];

/** Who may use which page; the server asks again at each call. */
const OPEN_TO: Readonly<Record<Exclude<PageName, 'none'>, readonly Role[]>> = {
  home: RECORDING,
  form: RECORDING,
  recordings: RECORDING,
  result: READING,
  history: READING,
  password: ROLES,
  accounts: ADMINISTRATION,
  hospitals: ADMINISTRATION,
  models: ADMINISTRATION,
  operation: ADMINISTRATION,
  evaluation: EVALUATING,
  trail: AUDITING,
};

const PLACES: readonly Place[] = [
  { page: 'home', path: '/', name: 'nav.home' },
  { page: 'history', path: '/history', name: 'nav.history' },
  { page: 'evaluation', path: '/evaluation', name: 'nav.evaluation' },
  { page: 'accounts', path: '/accounts', name: 'nav.accounts' },
  { page: 'hospitals', path: '/hospitals', name: 'nav.hospitals' },
  { page: 'models', path: '/models', name: 'nav.models' },
  { page: 'trail', path: '/trail', name: 'nav.trail' },
  { page: 'operation', path: '/operation', name: 'nav.operation' },
];

export function mayOpen(page: PageName, role: Role): boolean {
  return page !== 'none' && OPEN_TO[page].includes(role);
}

/** Where the navigation leads somebody, in its order. */
export function placesFor(role: Role): Place[] {
  return PLACES.filter(({ page }) => mayOpen(page, role));
}

/** The page that is shown for the one that was asked for. */
export function pageFor(asked: PageName, role: Role): PageName {
  if (mayOpen(asked, role)) return asked;
  return asked === 'home' ? (placesFor(role)[0]?.page ?? 'password') : 'none';
}
