package org.spira.audio.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerTest {

  private static String title(String characters) {
    byte[] bytes = characters.getBytes(StandardCharsets.ISO_8859_1);
    return Container.of(new Bytes(bytes)).map(Container::title).orElse("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "....ftypM4A ....,M4A",
    "....ftyp3gp4....,3GP",
    "....ftypqt  ....,QuickTime",
    "....ftypisom....,MP4",
    "FORM....AIFF,AIFF",
    "FORM....AIFC,AIFF",
    "caff....,CAF",
    "#!AMR-WB.,AMR-WB",
    "#!AMR....,AMR",
    "fLaC....,FLAC",
    ".snd....,AU",
    "RIFX....WAVE,big-endian WAV (RIFX)",
    "RIFF....AVI LIST,AVI",
    "OggS........................OpusHead,Ogg Opus",
    "OggS.........................vorbis,Ogg Vorbis",
    "OggS....,Ogg",
    "Hello nurse,unknown",
    "RIFF....WAVE,unknown",
  })
  void tellsTextsAtTheBeginning(String characters, String title) {
    assertThat(title(characters)).isEqualTo(title);
  }

  @Test
  void tellsBytesAtTheBeginning() {
    assertThat(title("\u001AE\u00DF\u00A3..B\u0082\u0084webm")).isEqualTo("WebM");
    assertThat(title("\u001AE\u00DF\u00A3..B\u0082\u0088matroska")).isEqualTo("Matroska");
    assertThat(title("0&\u00B2u\u008Ef\u00CF\u0011")).isEqualTo("WMA (ASF)");
    assertThat(title("riff.\u0091\u00CF\u0011")).isEqualTo("Sony Wave64");
    assertThat(title("\u0002#!SILK_V3")).isEqualTo("SILK");
  }

  @Test
  void tellsFramesOfMpegAudio() {
    assertThat(title("\u00FF\u00FB\u0090d")).isEqualTo("MP3");
    assertThat(title("\u00FF\u00F3@d")).isEqualTo("MP3");
    assertThat(title("\u00FF\u00E3@d")).isEqualTo("MP3");
    assertThat(title("\u00FF\u00F1P\u0080")).isEqualTo("AAC");
    assertThat(title("\u00FF\u00F9P\u0080")).isEqualTo("AAC");
    assertThat(title("\u00FF\u00FF\u00FF\u00FF")).isEqualTo("unknown");
    assertThat(title("\u00FF")).isEqualTo("unknown");
  }

  @Test
  void looksBehindTags() {
    String tag = "ID3\u0004\0\0\0\0\0\u0002ab";

    assertThat(title(tag + "\u00FF\u00FB\u0090d")).isEqualTo("MP3");
    assertThat(title(tag + "\0\0\0fLaC")).isEqualTo("FLAC");
    assertThat(title(tag)).isEqualTo("MP3");
    assertThat(title(tag + "abc")).isEqualTo("MP3");
  }
}
