package org.spira.inference;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ServedModels;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on real neighbours, whose versions lie in a folder. */
abstract class ServedFolder {

  @TempDir Path registry;
  @TempDir Path cache;
  TestBed bed;
  ConfigurableApplicationContext server;

  @BeforeEach
  void start() throws Exception {
    version("1");
    production("1");
    bed = new TestBed();
    server = bed.startServer(registry, cache);
    await().until(() -> serves(ModelRole.PRODUCTION, "1"));
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    bed.close();
  }

  Path version(String version) throws IOException {
    Path from = TestBed.REPOSITORY.resolve("models/registry").resolve(TestBed.MODEL).resolve("1");
    Path to = Files.createDirectories(registry.resolve(TestBed.MODEL).resolve(version));
    Files.copy(from.resolve("model.onnx"), to.resolve("model.onnx"));
    // another comment, another digest
    String manifest = Files.readString(from.resolve("MLmodel")) + "# version " + version + "\n";
    Files.writeString(to.resolve("MLmodel"), manifest);
    return to;
  }

  void production(String version) throws IOException {
    Path folder = Files.createDirectories(registry.resolve(TestBed.MODEL));
    Files.writeString(folder.resolve("production"), version);
  }

  boolean serves(ModelRole role, String version) {
    return server
        .getBean(ServedModels.class)
        .lease(TestBed.MODEL, role)
        .map(lease -> {
          try (lease) {
            return lease.model().version().version().equals(version);
          }
        })
        .orElse(false);
  }

  static String id(int number) {
    return "%024x".formatted(number);
  }

  void brokenVersion(String version) throws IOException {
    Files.write(version(version).resolve("model.onnx"), new byte[] {1, 2, 3});
    production(version);
  }
}
