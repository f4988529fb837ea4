package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.spira.testservers.Sockets;
import org.spira.testservers.Tools;

/** Plans of the stores that SPIRA stands on, each with its data in a folder of its own. */
public final class Servers {

  /** The key and the secret of the object store. */
  public static final String S3_KEY = "spira-system-test";

  static final Duration START = Duration.ofSeconds(30);

  private Servers() {}

  /** The plan of an object store. */
  public static Plan s3(int port, Path root) {
    Path folder = folder(root, "s3");
    String data = folder.resolve("data").toString();
    return new Plan(
        "s3",
        List.of(program("minio"), "server", data, "--address=127.0.0.1:" + port),
        Map.of("MINIO_ROOT_USER", S3_KEY, "MINIO_ROOT_PASSWORD", S3_KEY, "MINIO_BROWSER", "off"),
        folder,
        START,
        () -> Sockets.answerOk("http://127.0.0.1:" + port + "/minio/health/ready"));
  }

  /** The plan of a document store. */
  public static Plan documents(int port, Path root) {
    Path folder = folder(root, "documents");
    String state = "--state=" + folder.resolve("data");
    return new Plan(
        "documents",
        List.of(program("documentdb"), "--listen=127.0.0.1:" + port, state),
        Map.of(),
        folder,
        START,
        () -> Sockets.accepts(port));
  }

  static String program(String name) {
    return Tools.program(name)
        .orElseThrow(() ->
            new IllegalStateException(
                "The system tests kill and restart servers of their own, so they need "
                    + name
                    + ": run `make tools`."))
        .toString();
  }

  static Path folder(Path root, String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for " + name, e);
    }
  }
}
