package org.spira.charts.scripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spira.charts.rendering.Command;
import org.spira.charts.rendering.Repository;

/** The script that makes credentials, run against a cluster of the tests. */
abstract class CredentialsJob {

  @TempDir Path account = Path.of("");
  FakeCluster cluster;

  @BeforeEach
  void start() throws Exception {
    cluster = new FakeCluster();
    Files.writeString(account.resolve("token"), "the-token\n");
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

  Command.Result run() throws Exception {
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
