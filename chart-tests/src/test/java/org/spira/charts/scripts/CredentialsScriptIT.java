package org.spira.charts.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.charts.rendering.Command;
import org.spira.charts.rendering.Repository;

/** The Job that makes credentials: once, whole, and never again what is there. */
class CredentialsScriptIT {

  @TempDir private Path account = Path.of("");
  private FakeCluster cluster;

  CredentialsScriptIT() throws Exception {
    cluster = new FakeCluster();
  }

  @BeforeEach
  void writeToken() throws Exception {
    Files.writeString(account.resolve("token"), "the-token\n");
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

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

  private Command.Result run() throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("KUBERNETES_SCHEME", "http");
    environment.put("KUBERNETES_SERVICE_HOST", "127.0.0.1");
    environment.put("KUBERNETES_SERVICE_PORT", String.valueOf(cluster.port()));
    environment.put("SERVICE_ACCOUNT_DIR", account.toString());
    environment.put("NAMESPACE", "hospital");
    environment.put("SECRET_NAME", "spira-credentials");
    environment.put("RETRY_SECONDS", "0.05");
    environment.put(
        "DERIVED",
        "{\"mongo-uri\": \"mongodb://spira:{mongodb-password}@h/spira\", \"config.env\": \"export"
            + " MINIO_ROOT_PASSWORD={minio-root-password}\"}");
    Path script = Repository.CHART.resolve("files/scripts/credentials.py");
    return Command.run(List.of("python3", script.toString()), environment);
  }
}
