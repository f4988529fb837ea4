package org.spira.charts.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.charts.rendering.Command;

/** The Job that makes credentials: once, whole, and never again what is there. */
class CredentialsScriptIT extends CredentialsJob {

  @Test
  void makesEverythingOnce() throws Exception {
    run().succeeded();

    Map<String, String> made = cluster.values();
    assertThat(made).hasSizeGreaterThan(14);
    assertThat(made.get("mongo-uri"))
        .isEqualTo("mongodb://spira:" + made.get("mongodb-password") + "@h/spira");
    assertThat(made.get("config.env"))
        .contains("MINIO_ROOT_PASSWORD=" + made.get("minio-root-password"));
    assertThat(made.get("mongodb-keyfile")).hasSizeBetween(6, 1024).matches("[A-Za-z0-9+/=]+");
    assertThat(made.get("jwt-key")).matches("[0-9a-f]{64,}");
    assertThat(made.get("pseudonym-key")).matches("[0-9a-f]{64}");
  }

  /** NATS reads 5e3 as a number, MinIO wants 8 to 40 characters, an address takes no @. */
  @Test
  void passwordsSuitEveryReader() throws Exception {
    run().succeeded();

    assertThat(cluster.values().entrySet())
        .filteredOn(one -> one.getKey().endsWith("password") || one.getKey().endsWith("secret-key"))
        .hasSizeGreaterThan(7)
        .allSatisfy(
            one -> assertThat(one.getValue()).as(one.getKey()).matches("[a-z][A-Za-z0-9]{30}"))
        .extracting(Map.Entry::getValue)
        .doesNotHaveDuplicates();
  }

  @Test
  void secondRunChangesNothing() throws Exception {
    run().succeeded();
    Map<String, String> first = cluster.values();

    run().succeeded();

    assertThat(cluster.values()).isEqualTo(first);
    assertThat(cluster.calls()).containsExactly("GET", "POST", "GET");
  }

  @Test
  void upgradeAddsWhatIsMissingAndKeepsTheRest() throws Exception {
    cluster.holds(Map.of("admin-password", "chosen", "mongodb-password", "old"));

    run().succeeded();

    assertThat(cluster.values())
        .containsEntry("admin-password", "chosen")
        .containsEntry("mongo-uri", "mongodb://spira:old@h/spira")
        .containsKey("jwt-key");
    assertThat(cluster.calls()).containsExactly("GET", "PATCH");
  }

  @Test
  void triesAgainWhenTheClusterStumblesOrAnotherWasFaster() throws Exception {
    cluster.answersFirst(503, 500);
    run().succeeded();
    cluster.answersFirst(409);
    run();

    assertThat(cluster.values()).containsKey("admin-password");
    assertThat(cluster.calls().size()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void saysWhatIsMissingWhenItMayNot() throws Exception {
    cluster.answersFirst(403);

    Command.Result result = run();

    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("has the service account the chart's Role?");
  }

  @Test
  void printsNoValue() throws Exception {
    String output = run().succeeded().output();

    assertThat(cluster.values().values())
        .filteredOn(value -> value.length() > 20)
        .allSatisfy(value -> assertThat(output).doesNotContain(value));
  }
}
