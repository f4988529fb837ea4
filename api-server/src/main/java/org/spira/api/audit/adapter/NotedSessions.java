package org.spira.api.audit.adapter;

import java.util.Map;
import org.spira.api.accounts.port.SessionEvents;
import org.spira.api.audit.AuditTrail;

/** Notes in the trail whose session was ended because somebody has a copy of its key. */
public final class NotedSessions implements SessionEvents {

  private static final String ACTION = "session.copied";

  private final AuditTrail trail;

  /** In this trail. */
  public NotedSessions(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void keyShownAgain(String userId) {
    trail.done(ACTION, Map.of("user_id", userId));
  }
}
