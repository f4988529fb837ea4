package org.spira.inference.research.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.research.Terminal;

/** A model that takes age and sex of the form, for the commands. */
abstract class FormModelCalls {

  static final Path GRAPH = Path.of("src/test/resources/models/level-and-form.onnx");

  @RegisterExtension final FakeApiServer api = new FakeApiServer();
  @TempDir Path folder;
  final Terminal terminal = new Terminal(Terminal::loader);
  String model = "";

  @BeforeEach
  void model() throws IOException {
    Path version = Files.createDirectories(folder.resolve("lungs/1"));
    Files.copy(GRAPH, version.resolve("model.onnx"));
    Files.writeString(
        version.resolve("MLmodel"),
        """
        flavors: {onnx: {}}
        metadata:
          spira:
            form:
            - {member: age, input: patient, scale: 100}
            - {member: gender, input: patient, one_hot: [Feminino, Masculino], missing: 0}
        """);
    model = version.toString();
    Files.write(folder.resolve("a.wav"), Wavs.square(32_000, 16_384));
  }

  int run(String... words) {
    terminal.clear();
    return terminal.run(folder, folder.resolve("cache"), words);
  }
}
