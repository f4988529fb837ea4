package org.spira.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.common.ModelsAnnouncement.Announced;
import org.spira.common.ModelsAnnouncement.Refused;
import org.spira.common.ModelsAnnouncement.Serving;

/** Announcements of models as they are written and read. */
class AnnouncementJsonTest {

  private static final Announced DREAMING =
      new Announced(
          "m",
          null,
          "dreaming",
          List.of(new Serving("production", "3", "d")),
          List.of(new Refused("challenger", "4", "load", "r")));

  private static final String OF_A_LATER_WRITER =
      "{\"format\":1,\"server\":\"s\",\"good_for_ms\":20000,\"models\":["
          + "{\"name\":\"m\",\"channel\":null,\"state\":\"dreaming\",\"new\":1,"
          + "\"serving\":[{\"role\":\"production\",\"version\":\"3\",\"digest\":\"d\",\"new\":1}],"
          + "\"refused\":[{\"role\":\"challenger\",\"version\":\"4\",\"step\":\"load\","
          + "\"reason\":\"r\",\"new\":1}]}]}";

  @Test
  void carriesAnAnnouncementAndIgnoresWhatALaterWriterAdds() {
    ModelsAnnouncement read = WireJson.readAnnouncement(OF_A_LATER_WRITER.getBytes(UTF_8));

    assertThat(read)
        .isEqualTo(new ModelsAnnouncement("s", Duration.ofSeconds(20), List.of(DREAMING)));
    assertThat(WireJson.readAnnouncement(WireJson.write(read))).isEqualTo(read);
  }

  @Test
  void tellsWhoSaysItAndSinceWhenAVersionServes() {
    Serving serving =
        new Serving("production", "3", "d", null, Instant.parse("2026-01-02T03:04:05Z"));
    Announced model = new Announced("m", "c", "serving", List.of(serving), List.of());
    ModelsAnnouncement said =
        new ModelsAnnouncement("s", Duration.ofSeconds(20), List.of(model)).called("pod-1");

    byte[] json = WireJson.write(said);

    assertThat(new String(json, UTF_8))
        .contains("\"replica\":\"pod-1\"", "\"since\":\"2026-01-02T03:04:05Z\"");
    assertThat(WireJson.readAnnouncement(json)).isEqualTo(said);
  }

  @Test
  void saysNothingOfWhatItDoesNotKnowAsBefore() {
    byte[] json =
        WireJson.write(new ModelsAnnouncement("s", Duration.ofSeconds(20), List.of(DREAMING)));

    assertThat(new String(json, UTF_8)).doesNotContain("replica", "since", "reference");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"server\":\"s\",\"good_for_ms\":1,\"models\":[]}",
        "{\"format\":2,\"server\":\"s\",\"good_for_ms\":1,\"models\":[]}",
        "{\"format\":1,\"server\":\" \",\"good_for_ms\":1,\"models\":[]}",
        "{\"format\":1,\"good_for_ms\":1,\"models\":[]}",
        "{\"format\":1,\"server\":\"s\",\"models\":[]}",
        "{\"format\":1,\"server\":\"s\",\"good_for_ms\":-1,\"models\":[]}",
        "{\"format\":1,\"server\":\"s\",\"good_for_ms\":600001,\"models\":[]}",
        "{\"format\":1,\"server\":\"s\",\"good_for_ms\":1}",
        "{\"format\":1,\"server\":\"s\",\"good_for_ms\":1,\"models\":[null]}",
        "{\"format\":1,\"server\":\"s\",\"good_for_ms\":1,\"models\":[{\"name\":\"m\"}]}"
      })
  void believesNoAnnouncementThatLacksSomething(String json) {
    assertThatThrownBy(() -> WireJson.readAnnouncement(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedMessageException.class);
  }
}
