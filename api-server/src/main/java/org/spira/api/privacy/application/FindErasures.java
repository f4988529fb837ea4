package org.spira.api.privacy.application;

import java.util.List;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.port.Erasures;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells how far erasures are, and which there were. */
public final class FindErasures {

  /** How many a page has. */
  public static final int PAGE = 100;

  private static final String AFTER_ALL = "f".repeat(24);

  private final Erasures erasures;

  /** On this port. */
  public FindErasures(Erasures erasures) {
    this.erasures = erasures;
  }

  /**
   * The erasure with this id.
   *
   * @throws Refusal if the caller may not ask, it is no id, or no erasure's
   */
  public Erasure find(User caller, String id) {
    Permission.AUDIT.require(caller);
    requireLegal(id);
    return erasures.withId(id).orElseThrow(() -> Refusal.notFound("erasure not found"));
  }

  /**
   * A page of them, the newest first.
   *
   * @param before the id of the last of the page before; empty for the first page
   * @throws Refusal if the caller may not ask, or it is no id
   */
  public List<Erasure> page(User caller, String before) {
    Permission.AUDIT.require(caller);
    String start = before.isEmpty() ? AFTER_ALL : before;
    requireLegal(start);
    return erasures.before(start, PAGE);
  }

  private static void requireLegal(String id) {
    if (!Ids.isLegal(id)) {
      throw Refusal.malformed("erasure id is not valid");
    }
  }
}
