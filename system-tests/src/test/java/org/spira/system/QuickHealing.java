package org.spira.system;

import java.util.Map;

/** Settings that make the services look after what went wrong sooner than anybody would need it. */
public final class QuickHealing {

  /** Of the API Servers. */
  public static final Map<String, String> API =
      Map.ofEntries(
          Map.entry("SPIRA_REPUBLISH_AFTER", "2s"),
          Map.entry("SPIRA_RECONCILE_EVERY", "500ms"),
          Map.entry("SPIRA_DISPATCH_GRACE", "1s"),
          Map.entry("SPIRA_RESULTS_ACK_WAIT", "3s"),
          Map.entry("SPIRA_MONGO_TIMEOUT", "2s"),
          Map.entry("SPIRA_SWEEP_EVERY", "1s"),
          Map.entry("SPIRA_RETENTION_EVERY", "500ms"),
          Map.entry("SPIRA_KEEP_RECORDINGS", "1d"),
          Map.entry("SPIRA_KEEP_IDENTITIES", "1d"),
          Map.entry("SPIRA_KEEP_RESULTS", "1d"),
          Map.entry("SPIRA_ERASE_EVERY", "500ms"),
          Map.entry("SPIRA_ERASE_AGAIN_AFTER", "2s"),
          Map.entry("SPIRA_AUDIT_KEPT", "5s"),
          Map.entry("SPIRA_AUDIT_PRUNE_EVERY", "1s"),
          Map.entry("SPIRA_BCRYPT_COST", "4"));

  /** Of API Servers that leave it to the broker to look after what went wrong. */
  public static final Map<String, String> SLEEPING_RECONCILER =
      Map.of("SPIRA_REPUBLISH_AFTER", "30m", "SPIRA_DISPATCH_GRACE", "30m");

  /** Of the Inference Servers. */
  public static final Map<String, String> INFERENCE =
      Map.of("SPIRA_ACK_WAIT", "3s", "SPIRA_RETRY_AFTER", "500ms", "SPIRA_REGISTRY_POLL", "1s");

  private QuickHealing() {}

  /** This shape, of services that heal quickly. */
  public static Shape of(Shape shape) {
    return shape.api(API).inference(INFERENCE);
  }
}
