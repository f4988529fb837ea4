package org.spira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of the project holds a secret that somebody uses. */
class NoSecretsTest {

  /** What building and running leave behind, which nobody commits. */
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", "data", "__pycache__", ".idea", ".venv");

  private static final int LARGEST_TEXT = 2 << 20;

  @Test
  void noFileHoldsOne() throws IOException {
    List<Path> files = files();
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      // bytes of anything are characters here: keys are ASCII wherever they stand
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      SecretsScan.of(text).forEach(one -> found.add(Checkout.ROOT.relativize(file) + ": " + one));
    }

    assertThat(files).hasSizeGreaterThan(500);
    assertThat(found).as("make it up when it is needed, and take this one out of use").isEmpty();
  }

  private static List<Path> files() throws IOException {
    OurFiles ours = new OurFiles();
    Files.walkFileTree(Checkout.ROOT, ours);
    return ours.found;
  }

  private static final class OurFiles extends SimpleFileVisitor<Path> {

    private final List<Path> found = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
      return NOT_OURS.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      if (is.isRegularFile() && is.size() < LARGEST_TEXT) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** In two pieces each, so that this file holds none. */
  @ParameterizedTest
  @CsvSource({
    "-----BEGIN PRIVATE KEY,'-----\nMIIEvQIBADANBgkqhkiG', private key",
    "-----BEGIN RSA PRIVATE KEY,'-----\\nMIIEvQIBADANBgkqhkiG', private key",
    "eyJhbGciOiJIUzI1NiJ9.,eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N, JSON web token",
    "AKIA,Q3EGRIXMPLEKEY77, token of a known service",
    "'SPIRA_JWT_KEY=',q8Zr2Lx0VtYw5NcBk7HsJ4pD, random value of a secret",
    "'\"secretKey\": \"',q8Zr2Lx0VtYw5NcBk7HsJ4pD, random value of a secret",
    "'mongodb://spira:',Gk3vQz81LpXw@db.example.org, password in an address"
  })
  void aPlantedOneIsFound(String first, String second, String kind) {
    assertThat(SecretsScan.of("a line\n" + first + second))
        .anySatisfy(found -> assertThat(found).startsWith(kind).doesNotContain(second));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=THE-PRINTED-PASSWORD-OF-YOURS",
        "token: ${SPIRA_JWT_KEY:}",
        "secret = existingSecretOfTheRelease",
        "mongodb://user:secret@127.0.0.1:1",
        "token=$(echo $LOGIN | sed 's/x/y/')"
      })
  void whatOnlyStandsForOneIsNot(String text) {
    assertThat(SecretsScan.of(text)).isEmpty();
  }
}
