package org.spira.inference.research.adapter.cli.hear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.research.adapter.cli.shared.WavFiles;
import picocli.CommandLine.Option;

/** Recordings of one patient, each named by its part. */
final class GivenRecordings {

  @Option(names = "--frase", paramLabel = "<wav>", description = "The sentence.")
  private Optional<String> frase = Optional.empty();

  @Option(names = "--parlenda", paramLabel = "<wav>", description = "The nursery rhyme.")
  private Optional<String> parlenda = Optional.empty();

  @Option(names = "--sustentada", paramLabel = "<wav>", description = "The sustained vowel.")
  private Optional<String> sustentada = Optional.empty();

  @Option(names = "--aceite", paramLabel = "<wav>", description = "The consent.")
  private Optional<String> aceite = Optional.empty();

  List<SentRecording> read() {
    List<SentRecording> given = new ArrayList<>();
    for (RecordingPart part : RecordingPart.values()) {
      file(part).ifPresent(wav -> given.add(new SentRecording(part, WavFiles.read(wav))));
    }
    return given;
  }

  private Optional<String> file(RecordingPart part) {
    return switch (part) {
      case ACEITE -> aceite;
      case SUSTENTADA -> sustentada;
      case PARLENDA -> parlenda;
      case FRASE -> frase;
    };
  }
}
