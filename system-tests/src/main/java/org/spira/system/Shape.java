package org.spira.system;

import java.util.HashMap;
import java.util.Map;

/**
 * How many of everything, and how the services are set up beyond what they need anyway.
 *
 * @param faults whether the fault injection is put beside the services
 * @param challenger whether the registry has a challenger of the demonstration model
 * @param apiSettings environment variables of the API Servers
 * @param inferenceSettings environment variables of the Inference Servers
 */
public record Shape(
    int apiServers,
    int inferenceServers,
    int natsNodes,
    boolean faults,
    boolean challenger,
    Map<String, String> apiSettings,
    Map<String, String> inferenceSettings) {

  /** Copies the settings. */
  public Shape {
    apiSettings = Map.copyOf(apiSettings);
    inferenceSettings = Map.copyOf(inferenceSettings);
  }

  /** Three of each service on three nodes of NATS. */
  public static Shape cluster() {
    return new Shape(3, 3, 3, false, false, Map.of(), Map.of());
  }

  /** The same, as {@code make chaos} needs it: what is overdue is looked after within seconds. */
  public static Shape chaos() {
    return cluster()
        .api(Map.of("SPIRA_REPUBLISH_AFTER", "5s", "SPIRA_RECONCILE_EVERY", "1s"))
        .inference(Map.of("SPIRA_ACK_WAIT", "5s", "SPIRA_RETRY_AFTER", "1s"));
  }

  /** One of each. */
  public static Shape smallest() {
    return new Shape(1, 1, 1, false, false, Map.of(), Map.of());
  }

  /** This, with the fault injection. */
  public Shape withFaults() {
    return new Shape(
        apiServers, inferenceServers, natsNodes, true, challenger, apiSettings, inferenceSettings);
  }

  /** This, with a challenger of the model, which has effects of its own. */
  public Shape withChallenger() {
    return new Shape(
        apiServers, inferenceServers, natsNodes, faults, true, apiSettings, inferenceSettings);
  }

  /** This, with more settings of the API Servers. */
  public Shape api(Map<String, String> more) {
    return new Shape(
        apiServers,
        inferenceServers,
        natsNodes,
        faults,
        challenger,
        both(apiSettings, more),
        inferenceSettings);
  }

  /** This, with more settings of the Inference Servers. */
  public Shape inference(Map<String, String> more) {
    return new Shape(
        apiServers,
        inferenceServers,
        natsNodes,
        faults,
        challenger,
        apiSettings,
        both(inferenceSettings, more));
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
    Map<String, String> both = new HashMap<>(some);
    both.putAll(more);
    return both;
  }
}
