package org.spira.system;

import java.util.Map;

/** Settings that make the services look after what went wrong sooner than anybody would need it. */
public final class QuickHealing {

  /** Of the API Servers. */
  public static final Map<String, String> API =
      Map.of(
          "SPIRA_REPUBLISH_AFTER", "2s",
          "SPIRA_RECONCILE_EVERY", "500ms",
          "SPIRA_DISPATCH_GRACE", "1s",
          "SPIRA_RESULTS_ACK_WAIT", "3s",
          "SPIRA_MONGO_TIMEOUT", "2s",
          "SPIRA_SWEEP_EVERY", "1s",
          "SPIRA_BCRYPT_COST", "4");

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
