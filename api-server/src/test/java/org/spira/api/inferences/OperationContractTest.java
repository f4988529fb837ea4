package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.Samples;
import tools.jackson.databind.JsonNode;

/** What whoever operates SPIRA is told. */
class OperationContractTest {

  private static final Api API = Api.running();

  @Test
  void saysWhatWorksWaitsAndFailed() {
    InMemoryInferences inferences = API.bean(InMemoryInferences.class);
    Instant now = Clock.systemUTC().instant();
    String reason = "operated on " + new ObjectId().toHexString();
    Inference failed =
        Inference.accepted(
            new ObjectId().toHexString(), "u", "m", CreatedIn.text(now), Samples.form(41));
    inferences.add(failed, Dispatch.first(now));
    inferences.end(failed.fail(reason));

    JsonNode told = API.get("admin", "/v1/operation").json();

    assertThat(told.propertyNames())
        .containsExactlyInAnyOrder(
            "at", "version", "neighbours", "inference_servers", "models", "unfinished", "failures");
    assertThat(told.get("unfinished").propertyNames())
        .containsExactlyInAnyOrder("count", "is_exact", "oldest");
    assertThat(told.get("failures").get("reasons").valueStream())
        .anyMatch(each ->
            each.get("reason").stringValue().equals(reason) && each.get("count").intValue() == 1);
    assertThat(told.toString()).doesNotContain(failed.id());
  }
}
