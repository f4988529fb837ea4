package org.spira.standalone;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.research.CommandLine;

/** SPIRA in one process, with an inference whose outcome is known and a researcher who may ask. */
abstract class LabelledSpira {

  static final Duration SOON = Duration.ofSeconds(20);
  static final String MODEL = "demonstration-pauses";
  static final String PASSWORD = "seven little lanterns";

  @TempDir Path data;
  @TempDir Path folder;
  Standalone.Running spira;
  BrowserApp admin;
  BrowserApp researcher;
  String inference = "";

  @BeforeEach
  void recordAndLabel() throws Exception {
    spira = StartedServer.start(data, Map.of());
    admin = StartedServer.logIn(spira);
    researcher = researcher();
    for (String outcome : List.of("confirmed", "confirmed", "excluded")) {
      inference = labelled("pauses", outcome);
    }
    for (String outcome : List.of("excluded", "excluded", "confirmed", "excluded")) {
      inference = labelled("fluent", outcome);
    }
    // what is of this very second is not told before it is over
    await().atMost(SOON).until(() -> researcher.get(cases()).path("cases").size() == 7);
  }

  @AfterEach
  void stop() {
    spira.close();
  }

  BrowserApp researcher() throws Exception {
    String once =
        admin
            .post(
                "/v1/accounts",
                "{\"username\":\"rita\",\"email\":\"r@rita.example\",\"role\":\"researcher\"}")
            .path("one_time_password")
            .asString();
    new BrowserApp(spira, "rita", once)
        .post(
            "/v1/users/password",
            "{\"current_password\":\"%s\",\"password\":\"%s\",\"password_confirmation\":\"%s\"}"
                .formatted(once, PASSWORD, PASSWORD));
    return new BrowserApp(spira, "rita", PASSWORD);
  }

  String labelled(String speaker, String outcome) throws Exception {
    String id = admin.request(speaker, MODEL);
    admin.result(id);
    admin.post(
        "/v1/users/" + admin.user + "/inferences/" + id + "/outcomes",
        "{\"value\":\"%s\",\"date\":\"%s\",\"version\":0}".formatted(outcome, today()));
    return id;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static String cases() {
    return "/v1/research/cases?from=%s&until=%s".formatted(today().minusDays(1), tomorrow());
  }

  static LocalDate tomorrow() {
    return today().plusDays(1);
  }

  int run(Map<String, String> environment, String... words) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("SPIRA_REGISTRY_URI", data.resolve("models").toUri().toString());
    all.put("SPIRA_MODEL_CACHE", folder.resolve("cache").toString());
    return CommandLine.run(List.of(words), all);
  }
}
