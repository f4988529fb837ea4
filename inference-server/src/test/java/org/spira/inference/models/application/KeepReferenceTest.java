package org.spira.inference.models.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Measure;

/** What a version was judged on is told with it, and what cannot be read stops nothing. */
class KeepReferenceTest {

  private static final String UNUSABLE = "reference unusable";

  private final KeeperWorld world = new KeeperWorld();

  @Test
  void tellsWhatTheVersionWasJudgedOnAsSoonAsThatIsWritten() {
    world.production("1");
    assertThat(judgedOn()).isEmpty();
    DriftReference reference = reference(world.copy("1").digest());
    world.registry.references.put("1", new String(WireJson.write(reference), UTF_8));
    world.keeper.look();
    assertThat(judgedOn()).contains(reference);
    world.production("bad");
    assertThat(judgedOn()).as("the first goes on").contains(reference);
    world.production("2");
    assertThat(judgedOn()).as("nothing is known of the second").isEmpty();
  }

  @Test
  void believesNoReferenceOfOtherFilesOrThatCannotBeRead() {
    world.registry.references.put(
        "1", new String(WireJson.write(reference("of other files")), UTF_8));
    world.production("1");
    assertThat(judgedOn()).isEmpty();
    world.registry.references.put("1", "{}");
    world.keeper.look();
    assertThat(judgedOn()).isEmpty();
    assertThat(world.serving()).contains("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON",
        "{\"format\": 1, \"model_sha256\": \"d\", \"cases\": 0, \"measures\": {}}",
        "{\"format\": 1, \"model_sha256\": \"vers\uFFFDo\", \"cases\": 0, \"measures\": {}}"
      })
  void whatCannotBeReadIsCountedOnceAndStopsNothing(String text) {
    world.registry.references.put("1", text);
    world.production("1");
    world.keeper.look();
    assertThat(world.serving()).contains("1");
    assertThat(judgedOn()).isEmpty();
    assertThat(Collections.frequency(world.meters.events, UNUSABLE)).isEqualTo(1);
    assertThat(world.meters.events).doesNotContain("registry away");
  }

  @Test
  void aReferenceThatIsNotToldDoesNotMakeTheRegistryAway() {
    world.registry.references.put(
        "1", new String(WireJson.write(reference(world.copy("1").digest())), UTF_8));
    world.production("1");
    assertThat(judgedOn()).isPresent();
    world.registry.referencesFail = true;
    world.keeper.look();
    world.keeper.look();
    assertThat(world.serving()).contains("1");
    assertThat(judgedOn()).isEmpty();
    assertThat(Collections.frequency(world.meters.events, UNUSABLE)).isEqualTo(1);
    assertThat(world.meters.events).doesNotContain("registry away");
    world.registry.referencesFail = false;
    world.keeper.look();
    assertThat(judgedOn()).isPresent();
  }

  private static DriftReference reference(String digest) {
    Histogram scores = Histogram.of(Measure.SCORE, List.of(0.25, 0.75));
    return DriftReference.of(digest, "data", 2, Map.of("score", scores));
  }

  private Optional<DriftReference> judgedOn() {
    return world.models.reports().getFirst().serving().getFirst().reference();
  }
}
