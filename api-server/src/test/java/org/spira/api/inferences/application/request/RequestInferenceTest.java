package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.request.RequestInference.Request;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.InvalidInputException;
import org.spira.common.RecordingPart;

class RequestInferenceTest {

  private final World world = new World();

  @Test
  void storesRecordingsPlaceholderAndDocumentAndPublishes() {
    String id = world.accept();

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(world.inference(id).createdIn()).isEqualTo("2026-03-01 10:00:00.123456");
    assertThat(world.audio.objects().get(id + "/parlenda.wav")).isEqualTo(Samples.tone(440));
    assertThat(world.diagnosis(id)).contains(Result.NOT_AVAILABLE);
    assertThat(world.channel.published()).containsExactly(id + ":1");
    assertThat(world.inferences.dispatchOf(id).sent()).isPresent();
    assertThat(world.events.seen()).containsExactly("accepted");
  }

  @Test
  void storesAPartThatWasNotSentAsAnEmptyObject() {
    String id = world.accept();

    assertThat(world.audio.objects()).hasSize(4);
    assertThat(world.audio.objects().get(id + "/frase.wav")).isEmpty();
  }

  @Test
  void acceptsWithoutABrokerAndDelaysIt() {
    world.channel.setAway(true);

    String id = world.accept();

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(world.inferences.dispatchOf(id).sent()).isEmpty();
  }

  @Test
  void namesEachPartThatIsNoRecording() {
    Map<RecordingPart, RecordingSource> recordings = new EnumMap<>(Samples.recordings(440));
    recordings.put(RecordingPart.PARLENDA, Samples.source(new byte[] {1, 2, 3}));
    recordings.put(RecordingPart.ACEITE, Samples.source(Samples.tone(0)));
    Request request =
        new Request(
            World.USER, World.MODEL.id(), Samples.form(41), world.check.check(recordings), null);

    assertThatThrownBy(() -> world.request.request(request))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(InvalidInputException.Problem::member)
                    .containsExactly("aceite", "parlenda"));
    assertThat(world.audio.objects()).isEmpty();
  }
}
