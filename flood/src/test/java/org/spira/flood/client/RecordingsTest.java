package org.spira.flood.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.common.RecordingPart;

class RecordingsTest {

  @Test
  void madeSpeechIsAWavFileThatOthersCanRead() throws Exception {
    byte[] wav = Recordings.synthetic().set(0).get(RecordingPart.FRASE);

    AudioInputStream audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav));

    assertThat(audio.getFormat())
        .returns(16_000f, AudioFormat::getSampleRate)
        .returns(16, AudioFormat::getSampleSizeInBits)
        .returns(1, AudioFormat::getChannels);
    assertThat(audio.getFrameLength()).isEqualTo(32_000);
    assertThat(audio.readAllBytes()).isNotEqualTo(new byte[64_000]);
  }

  @Test
  void filesOfAFolderTakeTurns(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("b.wav"), new byte[] {2});
    Files.write(folder.resolve("a.wav"), new byte[] {1});
    Files.write(folder.resolve("notes.txt"), new byte[] {3});
    Recordings recordings = Recordings.of(folder);

    Map<RecordingPart, byte[]> first = recordings.set(0);
    Map<RecordingPart, byte[]> second = recordings.set(1);

    assertThat(first.get(RecordingPart.ACEITE)).containsExactly(1);
    assertThat(first.get(RecordingPart.SUSTENTADA)).containsExactly(2);
    assertThat(second.get(RecordingPart.ACEITE)).containsExactly(2);
    assertThat(first).containsOnlyKeys(RecordingPart.values());
  }

  @Test
  void anEmptyFolderIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> Recordings.of(folder)).hasMessageContaining("no .wav file");
  }
}
