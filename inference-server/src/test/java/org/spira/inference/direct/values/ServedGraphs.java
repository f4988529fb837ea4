package org.spira.inference.direct.values;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.direct.ServedDirectly;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Three small graphs whose values are easily got wrong. */
abstract class ServedGraphs {

  @TempDir static Path folder;
  static ServedDirectly served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDirectly.fromGraphs(folder, "unsigned", "no-columns", "reciprocal");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  static MvcTestResult predict(String model, String body) {
    return served.post("/v1/models/" + model + ":predict", body);
  }

  static MvcTestResult infer(String model, String body) {
    return served.post("/v2/models/" + model + "/infer", body);
  }
}
