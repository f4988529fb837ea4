package org.spira.standalone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore.Stored;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;
import org.spira.inference.inferences.application.port.RecordingMissingException;

class FolderAudioStoreTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f4f";

  @TempDir private Path folder;
  private FolderAudioStore store;

  @BeforeEach
  void open() {
    store = new FolderAudioStore(folder.resolve("recordings"));
  }

  @Test
  void keepsRecordingsUnderTheKeysOfAnObjectStore() {
    store.put(ID, RecordingPart.FRASE, RecordingSource.of(new byte[] {1, 2, 3}));

    assertThat(store.fetch(ID, RecordingPart.FRASE)).containsExactly(1, 2, 3);
    assertThat(folder.resolve("recordings/" + ID + "/frase.wav")).exists();
  }

  @Test
  void readsSomeOfARecording() throws Exception {
    store.put(ID, RecordingPart.FRASE, RecordingSource.of(new byte[] {1, 2, 3, 4}));

    assertThat(store.find(ID, RecordingPart.FRASE)).get().extracting(Stored::size).isEqualTo(4L);
    try (InputStream middle = store.open(ID, RecordingPart.FRASE, 1, 2)) {
      assertThat(middle.readAllBytes()).containsExactly(2, 3);
    }
    assertThat(store.find(ID, RecordingPart.ACEITE)).isEmpty();
    assertThatThrownBy(() -> store.open(ID, RecordingPart.ACEITE, 0, 1))
        .isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void replacesARecordingThatIsSentAgain() {
    store.put(ID, RecordingPart.FRASE, RecordingSource.of(new byte[] {1}));
    store.put(ID, RecordingPart.FRASE, RecordingSource.of(new byte[] {2}));

    assertThat(store.fetch(ID, RecordingPart.FRASE)).containsExactly(2);
  }

  @Test
  void keepsAPartThatWasNotSentAsAnEmptyOne() {
    store.put(ID, RecordingPart.FRASE, RecordingSource.NOTHING);

    assertThat(store.fetch(ID, RecordingPart.FRASE)).isEmpty();
  }

  @Test
  void showsNothingOfARecordingThatBrokeOff() throws Exception {
    assertThatThrownBy(() -> store.put(ID, RecordingPart.FRASE, new Broken()))
        .isInstanceOf(StoreUnavailableException.class);

    assertThatThrownBy(() -> store.fetch(ID, RecordingPart.FRASE))
        .isInstanceOf(RecordingMissingException.class);
    try (Stream<Path> left = Files.list(folder.resolve("recordings/" + ID))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void findsAndRemovesWhatWasMadeInATime() {
    store.put(ID, RecordingPart.FRASE, RecordingSource.of(new byte[] {1}));
    Instant now = Instant.now();

    assertThat(store.inferencesBetween(now.minus(Duration.ofHours(1)), now.plusSeconds(60)))
        .containsExactly(ID);
    assertThat(store.inferencesBetween(Instant.EPOCH, now.minus(Duration.ofHours(1)))).isEmpty();
    store.remove(ID);
    store.remove(ID);
    assertThat(store.inferencesBetween(Instant.EPOCH, now.plusSeconds(60))).isEmpty();
  }

  private record Broken() implements RecordingSource {

    @Override
    public long size() {
      return 2;
    }

    @Override
    public InputStream open() {
      return new BrokenInput();
    }
  }

  private static final class BrokenInput extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the connection broke off");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return read();
    }
  }
}
