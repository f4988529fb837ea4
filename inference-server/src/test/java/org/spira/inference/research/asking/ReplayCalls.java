package org.spira.inference.research.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.research.LevelModel;
import org.spira.inference.research.Terminal;

/** A version in a folder and an inference that an API Server knows, to be replayed. */
abstract class ReplayCalls {

  static final String INFERENCE = "/v1/users/u1/inferences/i1";

  @RegisterExtension final FakeApiServer api = new FakeApiServer();
  @TempDir Path folder;
  final Terminal terminal = new Terminal(Terminal::loader);
  String digest = "";

  @BeforeEach
  void versionAndRecording() throws IOException {
    Path model = LevelModel.in(folder.resolve("lungs/1"), "window: {length: 1}");
    digest = FolderDigest.of(model);
    terminal.with(Map.of("SPIRA_TOKEN", FakeApiServer.TOKEN), Clock.systemUTC());
    api.says(
        "models/",
        """
        {"models": [{"id": "m1", "name": "lungs", "versions":
          [{"version": "1", "digest": "%s", "replicas": 3}]}]}
        """
            .formatted(digest));
    // two whole seconds and a half
    api.has("users/u1/inferences/i1/recordings/frase", Wavs.square(40_000, 24_576));
    result("[0.75]", "positive", "[{\"score\": 0.75}, {\"score\": 0.75}]");
  }

  void result(String output, String diagnosis, String windows) {
    api.says(
        "users/u1/inferences/i1/result",
        """
        {"inference": {"model_id": "m1"}, "result": {"model_version": "1", "model_digest": "%s",
          "output": %s, "diagnosis": "%s", "windows": %s}}
        """
            .formatted(digest, output, diagnosis, windows));
  }

  int replay(String... more) {
    terminal.clear();
    String[] words = new String[more.length + 2];
    words[0] = "replay";
    words[1] = api.url() + INFERENCE;
    System.arraycopy(more, 0, words, 2, more.length);
    return terminal.run(folder, folder.resolve("cache"), words);
  }
}
