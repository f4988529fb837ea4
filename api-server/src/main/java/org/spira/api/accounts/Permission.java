package org.spira.api.accounts;

import org.spira.api.shared.Refusal;

/** What not everybody may do, and who may: the one place to change when roles change. */
public enum Permission {
  /** Erases patients' data. */
  ERASE,
  /** Is handed all that is kept about a patient. */
  EXPORT,
  /** Reads who did what: the trail, and what was erased. */
  AUDIT,
  /** Says what patients turned out to have. */
  GIVE_OUTCOMES,
  /** Reads how right models are, in numbers. */
  EVALUATE,
  /** Reads labelled inferences under pseudonyms. */
  RESEARCH;

  /**
   * Returns if this user has it.
   *
   * @throws Refusal if not
   */
  public void require(User user) {
    if (!isOf(user)) {
      throw Refusal.forbidden();
    }
  }

  /** Whether this user has it. */
  public boolean isOf(User user) {
    return switch (this) {
      case ERASE, EXPORT -> user.isAdministrator();
      case AUDIT -> user.isAdministrator() || user.role() == Role.AUDITOR;
      case GIVE_OUTCOMES -> user.isAdministrator() || user.role() == Role.CLINICIAN;
      case EVALUATE -> user.isAdministrator() || user.role() == Role.RESEARCHER;
      case RESEARCH -> user.role() == Role.RESEARCHER;
    };
  }
}
