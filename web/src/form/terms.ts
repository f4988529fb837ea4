import type { Answers } from './fields';

const KEPT = 'spira.terms.';

/** Which version of the terms is read at which hospital; it is about no patient, and survives logging out. */
export class Terms {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  /** The version that was read there last on this browser; empty where none was. */
  lastReadAt(hospital: string | undefined): string {
    return (hospital && this.storage.getItem(KEPT + hospital)) || '';
  }

  /** Takes note of a form that is filled in. */
  note({ local, consent_version: version = '' }: Answers): void {
    if (!local) return;
    if (version.trim()) this.storage.setItem(KEPT + local, version.trim());
    else this.storage.removeItem(KEPT + local);
  }

  /** The answers with what is read at their hospital, unless another version was typed. */
  filledIn(before: Answers, after: Answers): Answers {
    const isTyped = (before.consent_version ?? '') !== this.lastReadAt(before.local);
    if (isTyped || before.local === after.local) return after;
    return { ...after, consent_version: this.lastReadAt(after.local) };
  }
}
