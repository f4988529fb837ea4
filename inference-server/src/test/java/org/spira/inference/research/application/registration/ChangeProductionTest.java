package org.spira.inference.research.application.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.RegistryParts;
import org.spira.inference.research.application.port.Registries.Registry;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.research.domain.registration.Change.Reason;
import org.spira.inference.research.domain.registration.Change.Unjudged;

/** What is on record about versions that come and go, in a registry that is a folder. */
class ChangeProductionTest {

  private static final Reason WHY = new Reason("ana", "better");
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.123Z");

  private static final Unjudged NOTHING = new Unjudged("a test");
  private static final Backing UNJUDGED = (registrar, version, at) -> NOTHING;

  @TempDir Path root;
  private Registry registry = new RegistryParts(Map.of()).at(Optional.empty());
  private ChangeProduction production = new ChangeProduction(registry, Clock.systemUTC());

  @BeforeEach
  void versions() throws IOException {
    for (String version : new String[] {"1", "2", "3"}) {
      Path folder = Files.createDirectories(root.resolve("lungs").resolve(version));
      Files.writeString(folder.resolve("MLmodel"), version);
    }
    Files.writeString(root.resolve("lungs/production"), "1");
    registry = new RegistryParts(Map.of()).at(Optional.of(root.toString()));
    production = new ChangeProduction(registry, Clock.fixed(NOW.plusNanos(999), ZoneOffset.UTC));
  }

  private Change promote(String version) {
    return production.promote(new RegisteredVersion("lungs", version, ""), WHY, UNJUDGED);
  }

  private String serving() throws IOException {
    return Files.readString(root.resolve("lungs/production"));
  }

  @Test
  void aRollbackGoesBackAndOnceMoreGoesBackFurther() throws IOException {
    promote("2");
    promote("3");
    assertThat(production.rollBack("lungs", WHY).version()).isEqualTo("2");
    assertThat(serving()).isEqualTo("2");
    assertThat(production.rollBack("lungs", WHY).version()).isEqualTo("1");
    assertThat(serving()).isEqualTo("1");
    assertThatThrownBy(() -> production.rollBack("lungs", WHY))
        .isInstanceOf(PromotionException.class)
        .hasMessage(
            "the records do not tell which version of lungs was in production before 1:"
                + " promote one by its number");
    assertThat(registry.registrar().changes("lungs"))
        .extracting(Change::version)
        .containsExactly("2", "3", "2", "1");
  }

  @Test
  void aVersionThatWasPromotedOverItselfIsNotWhatComesBack() throws IOException {
    promote("2");
    assertThat(promote("2").isOverItself()).isTrue();
    assertThat(production.rollBack("lungs", WHY).version()).isEqualTo("1");
    assertThat(serving()).isEqualTo("1");
  }

  @Test
  void aRecordSaysAllThatIsKnown() {
    Change change = promote("2");
    assertThat(change)
        .isEqualTo(
            new Change(NOW, Change.Kind.PROMOTE, "2", Optional.of("1"), WHY, Optional.of(NOTHING)));
    assertThat(registry.registrar().changes("lungs")).containsExactly(change);
  }

  @Test
  void aVersionThatIsGoneDoesNotComeBack() throws IOException {
    promote("2");
    Files.delete(root.resolve("lungs/1/MLmodel"));
    assertThatThrownBy(() -> production.rollBack("lungs", WHY))
        .hasMessage(
            "version 1 of lungs, which was in production before, is not in the registry any more");
    assertThat(serving()).isEqualTo("2");
  }

  @Test
  void whereNothingIsInProductionNothingComesBack() throws IOException {
    Files.writeString(root.resolve("lungs/production"), "none");
    assertThatThrownBy(() -> production.rollBack("lungs", WHY))
        .hasMessage("no version of lungs is in production");
  }

  @Test
  void whatDidNotComeAboutIsNotOnRecord() throws IOException {
    promote("2");
    Files.delete(root.resolve("lungs/production"));
    // a folder of that name cannot be replaced by a file
    Files.createDirectories(root.resolve("lungs/production/full"));
    assertThatThrownBy(() -> promote("1")).hasMessageContaining("cannot be used");
    assertThat(registry.registrar().changes("lungs"))
        .extracting(Change::version)
        .containsExactly("2");
  }

  @Test
  void aChallengerThatIsPromotedChallengesNoLonger() throws IOException {
    Files.writeString(root.resolve("lungs/challenger"), "2");
    promote("3");
    assertThat(root.resolve("lungs/challenger")).exists();
    promote("2");
    assertThat(root.resolve("lungs/challenger")).doesNotExist();
  }
}
