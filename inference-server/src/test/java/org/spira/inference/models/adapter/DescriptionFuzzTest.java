package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.Window;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Whatever stands in a description, it is refused in one line, or every word of it is followed.
 * {@code make fuzz ROUNDS=…} runs it for longer.
 */
class DescriptionFuzzTest {

  // a file of YAML takes some ten times as long as a recording
  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 20_000) / 10;
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);
  private static final int LONGEST_MESSAGE = 2_000;

  // whatever key the reader comes to know, here it is known too
  private static final Set<String> KEYS = Set.copyOf(DescriptionKeys.all());

  @TempDir Path folder;

  private final MetadataMutations mutations = new MetadataMutations(SEED);
  private int accepted;

  @Test
  void refusesOrFollowsEveryWord() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String yaml = yaml(mutations.next());
      String place = "round %d of seed %d:%n%s".formatted(round, SEED, yaml);
      read(yaml, place).ifPresent(description -> compare(description, spira(yaml), place));
      read(mutations.scribbled(yaml), place);
    }
    // the slips have to leave enough alive, and kill enough, to say something
    assertThat(accepted).isBetween(ROUNDS / 4, 2 * ROUNDS - ROUNDS / 4);
  }

  private static String yaml(Map<?, ?> spira) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    return new Yaml(options)
        .dump(
            Map.of(
                "flavors", Map.of("onnx", Map.of("data", "model.onnx")),
                "metadata", Map.of("spira", spira)));
  }

  private Optional<ModelDescription> read(String yaml, String place) throws IOException {
    Files.writeString(folder.resolve("MLmodel"), yaml);
    try {
      ModelDescription description = new YamlManifests().read(folder).description();
      accepted++;
      return Optional.of(description);
    } catch (IllegalDescriptionException expected) {
      String message = String.valueOf(expected.getMessage());
      assertThat(message).as(place).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
      assertThat(message.lines()).as(place).hasSize(1);
      return Optional.empty();
    }
  }

  private static Map<?, ?> spira(String yaml) {
    Map<?, ?> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return section(section(top, "metadata"), "spira");
  }

  private static void compare(ModelDescription description, Map<?, ?> spira, String place) {
    assertThat(KEYS).as(place).containsAll(written(spira));
    assertThat((double) description.sampleRate())
        .as(place)
        .isEqualTo(number(spira, "sample_rate", 16_000));
    if (description.features() instanceof MfccSettings mfcc) {
      assertThat((double) mfcc.nMfcc())
          .as(place)
          .isEqualTo(number(section(spira, "mfcc"), "n_mfcc", 40));
    }
    assertThat(description.recordings().stream().map(RecordingPart::wireName).toList())
        .as(place)
        .isEqualTo(spira.containsKey("recordings") ? spira.get("recordings") : List.of("frase"));
    assertThat(description.scoring().output().name())
        .as(place)
        .isEqualToIgnoringCase(text(spira, "output", "probability"));
    assertThat(description.scoring().pooling().aggregation().name())
        .as(place)
        .isEqualToIgnoringCase(text(spira, "aggregate", "mean"));
    assertThat(description.scoring().pooling().combination().name())
        .as(place)
        .isEqualToIgnoringCase(text(spira, "combine", "rows"));
    List<?> thresholds =
        spira.containsKey("thresholds") ? (List<?>) spira.get("thresholds") : List.of(0.5, 0.5);
    assertThat(List.of(description.scoring().rule().low(), description.scoring().rule().high()))
        .as(place)
        .isEqualTo(thresholds.stream().map(value -> ((Number) value).doubleValue()).toList());
    assertThat(description.form().columns())
        .as(place)
        .hasSize(spira.get("form") instanceof List<?> form ? form.size() : 0);
    compare(description.window(), section(spira, "window"), place);
  }

  /** All keys, those in sections and in lists of such behind the section's name. */
  private static Set<String> written(Map<?, ?> spira) {
    Set<String> written = new HashSet<>();
    for (Map.Entry<?, ?> entry : spira.entrySet()) {
      String key = String.valueOf(entry.getKey());
      written.add(key);
      Stream<?> sections =
          entry.getValue() instanceof List<?> list ? list.stream() : Stream.of(section(spira, key));
      sections
          .filter(Map.class::isInstance)
          .flatMap(section -> ((Map<?, ?>) section).keySet().stream())
          .forEach(inner -> written.add(key + "." + inner));
    }
    return written;
  }

  private static void compare(@Nullable Window cut, Map<?, ?> window, String place) {
    assertThat(cut == null).as(place).isEqualTo(window.isEmpty());
    if (cut != null) {
      double length = number(window, "length", Double.NaN);
      assertThat(cut.lengthSeconds()).as(place).isEqualTo(length);
      assertThat(cut.stepSeconds()).as(place).isEqualTo(number(window, "step", length));
      assertThat(cut.ifShort().name())
          .as(place)
          .isEqualToIgnoringCase(text(window, "short", "inconclusive"));
    }
  }

  private static Map<?, ?> section(Map<?, ?> of, String key) {
    return of.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static double number(Map<?, ?> of, String key, double otherwise) {
    return of.containsKey(key) ? ((Number) of.get(key)).doubleValue() : otherwise;
  }

  private static String text(Map<?, ?> of, String key, String otherwise) {
    return of.containsKey(key) ? (String) of.get(key) : otherwise;
  }
}
