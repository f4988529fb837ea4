package org.spira.inference.research.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.research.Terminal;

/** Two pages of cases of two patients, to be exported. */
abstract class ExportCalls {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-02T10:00:00Z"), ZoneOffset.UTC);
  static final String QUERY = "from=2026-01-01&until=2026-07-01";
  static final String FIRST = "research/cases?" + QUERY;
  static final String AGAIN = "research/cases?asof=2026-07-02T09%3A00%3A00Z&" + QUERY;
  static final String ONE = "1".repeat(32);
  static final String TWO = "2".repeat(32);
  static final String ANA = "a".repeat(32);
  static final String BIA = "b".repeat(32);

  @RegisterExtension final FakeApiServer api = new FakeApiServer();
  @TempDir Path folder;
  final Terminal terminal = new Terminal(Terminal::loader);
  Path out = Path.of("");

  @BeforeEach
  void twoPages() {
    out = folder.resolve("out");
    terminal.with(Map.of("SPIRA_TOKEN", FakeApiServer.TOKEN), CLOCK);
    String first = page("5f0c21aa", "\"" + ONE + "\"", one(ONE, ANA, "positive"));
    api.says(FIRST, first);
    api.says(AGAIN, first);
    second("5f0c21aa", one(TWO, BIA, "negative"));
    api.has(recording(ONE), Wavs.square(16_000, 24_576));
    api.has(recording(TWO), Wavs.square(16_000, 8_192));
  }

  void second(String key, String cases) {
    api.says(
        "research/cases?after=" + ONE + "&asof=2026-07-02T09%3A00%3A00Z&" + QUERY,
        page(key, "null", cases));
  }

  static String recording(String id) {
    return "research/cases/" + id + "/recordings/frase";
  }

  static String page(String key, String next, String cases) {
    return """
    {"as_of": "2026-07-02T09:00:00Z", "key_id": "%s", "server": "1.2.3", "cases": [%s],
     "without_number": 1, "next": %s}
    """
        .formatted(key, cases, next);
  }

  static String one(String id, String patient, String label) {
    return """
    {"id": "%s", "patient": "%s", "year": 2026, "label": "%s", "model": "lungs",
     "production": {"diagnosis": "positive", "output": [0.9], "version": "7", "digest": "ab"},
     "challenger": null, "sex": "female", "age": 41, "mask": null, "hospital": "A, B",
     "recordings": ["parlenda", "frase"],
     "quality": {"frase": {"sample_rate": 48000, "snr": 12.5, "warned": true}}}
    """
        .formatted(id, patient, label);
  }

  int export(String... more) {
    terminal.clear();
    List<String> words =
        Stream.concat(
                Stream.of(
                    "export",
                    "--server",
                    api.url(),
                    "--from",
                    "2026-01-01",
                    "--until",
                    "2026-07-01",
                    out.toString()),
                Stream.of(more))
            .toList();
    return terminal.run(folder, folder, words.toArray(String[]::new));
  }

  List<String> lines(String file) throws IOException {
    return Files.readAllLines(out.resolve(file));
  }
}
