package org.spira.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** The pages as a browser gets them, from the jar that was built with them. */
class PagesContractTest {

  private static final Api API = Api.running();
  private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

  private static Answer open(String path) {
    return API.send(API.request(path));
  }

  private static String script() {
    Matcher script = SCRIPT.matcher(open("/").response().body());
    assertThat(script.find()).isTrue();
    return script.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html"})
  void showsThePagesToAnybodyAndAsksEachTimeWhetherTheyAreStillTheNewest(String path) {
    Answer page = open(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void letsThePagesRunOnlyWhatComesFromHere() {
    String policy = open("/").header("Content-Security-Policy");

    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe", "*", "http:", "https:");
    assertThat(open(script()).header("Content-Security-Policy")).isEqualTo(policy);
    assertThat(open("/").header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void keepsAssetsForEverSinceTheirNamesChangeWithThem() {
    Answer script = open(script());

    assertThat(script.status()).isEqualTo(200);
    assertThat(script.header("Content-Type")).contains("javascript");
    assertThat(script.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
  }

  @Test
  void sendsAssetsCompressedToWhoeverUnpacksThem() {
    Answer packed = API.send(API.request(script()).header("Accept-Encoding", "gzip"));

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Vary")).contains("Accept-Encoding");
    assertThat(packed.header("Content-Type")).contains("javascript");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sw.js", "/manifest.webmanifest", "/favicon.svg", "/icons/192.png"})
  void bringsWhatAnInstalledAppNeeds(String path) {
    Answer answer = open(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/assets/none.js", "/index.html.gz", "/icons/none.png", "/pages/index.html"})
  void answersWhatIsNotThereAsTheApiDoes(String path) {
    Answer answer = open(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("Not Found");
  }

  @Test
  void leavesTheDescriptionOfTheApiWhereItWas() {
    Answer description = open("/docs");

    assertThat(description.status()).isEqualTo(302);
    assertThat(open(description.header("Location").replaceFirst("^http://[^/]+", "")).status())
        .isEqualTo(200);
  }
}
