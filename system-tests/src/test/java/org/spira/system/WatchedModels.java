package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spira.system.process.Wait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A deployment whose models are looked at as an administrator does. */
abstract class WatchedModels {

  Deployment deployment;
  Administration api;

  @BeforeEach
  void start() throws Exception {
    Shape shape = new Shape(1, 2, 1, false, false, Map.of(), Map.of());
    deployment =
        Deployment.start(shape.api(QuickHealing.API).api(Map.of("SPIRA_UNSERVED_AFTER", "3s")));
    api = new Administration(deployment.url());
  }

  @AfterEach
  void stop() {
    deployment.close();
  }

  JsonNode model(String name) throws InterruptedException {
    try {
      for (JsonNode model : api.get("/v1/models").path("models")) {
        if (model.path("name").asString().equals(name)) {
          return model;
        }
      }
    } catch (IOException e) {
      // it is starting again
    }
    return MissingNode.getInstance();
  }

  JsonNode demonstration() throws InterruptedException {
    return model(deployment.model());
  }

  void awaitReplicas(int replicas, Duration atMost) throws InterruptedException {
    assertThat(Wait.until(atMost, () -> demonstration().path("replicas").asInt(-1) == replicas))
        .as("%d replicas; %s", replicas, demonstration())
        .isTrue();
  }
}
