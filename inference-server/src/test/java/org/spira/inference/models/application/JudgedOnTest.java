package org.spira.inference.models.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Measure;

/** What a version was judged on is told beside the version that serves. */
class JudgedOnTest {

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

  private static DriftReference reference(String digest) {
    Histogram scores = Histogram.of(Measure.SCORE, List.of(0.25, 0.75));
    return DriftReference.of(digest, "data", 2, Map.of("score", scores));
  }

  private Optional<DriftReference> judgedOn() {
    return world.models.reports().getFirst().serving().getFirst().reference();
  }
}
