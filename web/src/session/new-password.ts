import type { TextKey } from '../language/language';

/** What the server is asked for. */
export interface Wanted {
  readonly current_password: string;
  readonly password: string;
  readonly password_confirmation: string;
}

const FEWEST_CHARACTERS = 10;
const MOST_BYTES = 72;

/** What is wrong with it, as far as it can be told here; which are too frequent the server knows. */
export function complaintAbout(wanted: Wanted, username: string): TextKey | undefined {
  const { current_password: current, password, password_confirmation: confirmation } = wanted;
  if (!current || !password) return 'password.required';
  if (password !== confirmation) return 'password.differs';
  if ([...password].length < FEWEST_CHARACTERS) return 'password.short';
  if (new TextEncoder().encode(password).length > MOST_BYTES) return 'password.long';
  if (password.toLowerCase() === username.toLowerCase()) return 'password.isName';
  if (password === current) return 'password.same';
  return undefined;
}
