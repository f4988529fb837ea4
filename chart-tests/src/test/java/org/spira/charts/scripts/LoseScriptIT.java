package org.spira.charts.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.charts.rendering.Command;

/** The losses of helm/spira-chaos, against an API server that lists three pods on two nodes. */
class LoseScriptIT extends LosingCluster {

  @Test
  void nodeLosesAllItsPodsAtOnce() throws Exception {
    lose("node").succeeded();

    assertThat(lists).singleElement().asString().contains("instance=spira", "phase=Running");
    assertThat(deletions).singleElement().isIn(killed("nats-0"), killed("nats-2"));
  }

  /** The claim first: it goes when its pod does, and a pod that came back sooner would keep it. */
  @Test
  void memberLosesItsVolumeAndThenItself() throws Exception {
    lose("volume").succeeded();

    assertThat(lists).singleElement().asString().contains("component=nats");
    assertThat(deletions)
        .isIn(
            List.of("persistentvolumeclaims/data-nats-0 {}", killed("nats-0")),
            List.of("persistentvolumeclaims/data-nats-2 {}", killed("nats-2")));
  }

  @Test
  void saysThatThereIsNothingToLose() throws Exception {
    pods = "{\"items\": []}";

    Command.Result result = lose("node");

    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("No pod with app.kubernetes.io/instance=spira runs");
  }

  private static String killed(String pod) {
    return "pods/" + pod + " {\"gracePeriodSeconds\": 0}";
  }
}
