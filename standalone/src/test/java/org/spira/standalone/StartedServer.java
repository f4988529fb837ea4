package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** A server of one test's folder. */
final class StartedServer {

  static final String KEY = "a key of at least thirty-two characters";

  private static final Path REGISTRY = Path.of("../models/registry");

  private StartedServer() {}

  /** With these variables. */
  static Standalone.Running start(Path data, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("SPIRA_DATA_DIR", data.toString());
    String administrator = environment.getOrDefault("SPIRA_ADMIN_USERNAME", "admin");
    return new Standalone(all)
        .start(
            "--server.port=0",
            "--SPIRA_HTTP_KEY=" + KEY,
            "--spira.accounts.admin-username=" + administrator);
  }

  /** Puts a model that comes with SPIRA into the folder under this name. */
  static void putModel(Path data, String model, String name) throws IOException {
    FileSystemUtils.copyRecursively(REGISTRY.resolve(model), data.resolve("models").resolve(name));
  }

  static BrowserApp logIn(Standalone.Running spira) throws Exception {
    return new BrowserApp(spira, "admin", password(spira.page()));
  }

  /** The password that the page of a first start shows. */
  static String password(String page) {
    Matcher line = Pattern.compile("Password +(.+)").matcher(page);
    assertThat(line.find()).isTrue();
    return line.group(1).strip();
  }
}
