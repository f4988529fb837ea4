package org.spira.api.web.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.web.multipart.BrokenFormException.Kind;
import org.spira.api.web.spool.FormMemory;

/** How much of a form waits in memory, and how much on disk. */
class FormReaderMemoryTest extends ReadForms {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1000, 1001, PART})
  void keepsFewBytesInMemoryAndManyOnDisk(int size) throws Exception {
    List<Part> parts = read(new ByteArrayInputStream(form(List.of(new byte[size]))));

    assertThat(parts.getFirst().content().size()).isEqualTo(size);
    assertThat(parts.getFirst().content().open().readAllBytes()).hasSize(size);
    assertThat(spool.toFile().list()).hasSize(size > 1000 ? 1 : 0);
    FormReader.delete(parts);
    assertThat(spool).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 100})
  void keepsManyBytesInMemoryWhereThereIsSome(int blocks) throws Exception {
    memory = new FormMemory(blocks);
    byte[] sent = treacherous(new Random(blocks), PART);

    List<Part> parts = read(new InPieces(form(List.of(sent, sent)), new Random(blocks)));

    for (Part part : parts) {
      assertThat(part.content().bytes()).isEqualTo(sent);
      assertThat(part.content().open().readAllBytes()).isEqualTo(sent);
    }
    // four blocks hold one of them
    assertThat(spool.toFile().list()).hasSize(blocks < 4 ? 2 : blocks < 8 ? 1 : 0);
    FormReader.delete(parts);
    assertThat(spool).isEmptyDirectory();
    assertThat(memory.free()).isEqualTo(blocks);
    FormReader.delete(parts);
    assertThat(memory.free()).isEqualTo(blocks);
  }

  @Test
  void givesTheMemoryBackWhenTheRestDoesNotCome() {
    memory = new FormMemory(100);
    byte[] form = form(List.of(new byte[PART]));

    refuses(Arrays.copyOf(form, form.length - 20), Kind.CUT_OFF);

    assertThat(memory.free()).isEqualTo(100);
  }
}
