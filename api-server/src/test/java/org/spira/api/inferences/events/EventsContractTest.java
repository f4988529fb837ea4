package org.spira.api.inferences.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.application.reading.AwaitEnds;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inmemory.Samples;

/** How a client that waits learns of the end. */
class EventsContractTest {

  private static final Api API = Api.running();
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences/";

  private final String id = new ObjectId().toHexString();
  private final AwaitEnds ends = API.bean(AwaitEnds.class);

  EventsContractTest() {
    API.bean(Inferences.class)
        .add(
            Inference.accepted(id, Api.USER_ID, id, "2026-03-01 10:00:00.0", Samples.form(41)),
            Dispatch.first(Instant.EPOCH));
  }

  private String told(String status) {
    return ":\n\nevent: ended\ndata: {\"inference_id\":\"%s\",\"status\":\"%s\"}\n\n"
        .formatted(id, status);
  }

  @Test
  void areSentWhenItHappens() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Stream<String>> stream = events(client);
      CompletableFuture<List<String>> lines =
          CompletableFuture.supplyAsync(() -> stream.body().toList());
      Awaitility.await().until(() -> ends.size() == 1);
      assertThat(lines).isNotDone();

      API.bean(StoreResult.class)
          .store(new Result(id, id, List.of(0.9), "positive", null, null, null));

      assertThat(String.join("\n", lines.get(10, TimeUnit.SECONDS)) + "\n")
          .isEqualTo(told("completed"));
      assertPassedOnAtOnce(stream.headers());
    }
    Awaitility.await().until(() -> ends.size() == 0);
  }

  private HttpResponse<Stream<String>> events(HttpClient client) throws Exception {
    HttpRequest request = API.as("ana", PATH + id + "/events").GET().build();
    return client.sendAsync(request, BodyHandlers.ofLines()).get(10, TimeUnit.SECONDS);
  }

  private static void assertPassedOnAtOnce(HttpHeaders headers) {
    assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
    assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store, no-transform");
  }

  @Test
  void areSentAtOnceOfWhatIsOver() {
    API.bean(StoreResult.class).store(Result.failed(id, "silent"));

    assertThat(API.get("ana", PATH + id + "/events").response().body()).isEqualTo(told("error"));
  }

  @Test
  void areRefusedWhereTooManyWait() {
    List<AwaitEnds.Waiting> others = asManyAsOneMayHave();

    Answer answer = API.get("ana", PATH + id + "/events");

    others.forEach(AwaitEnds.Waiting::close);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.detail()).contains("ask for the result");
  }

  private List<AwaitEnds.Waiting> asManyAsOneMayHave() {
    return Stream.generate(() -> ends.await(Api.USER_ID, id)).limit(AwaitEnds.MOST_OF_ONE).toList();
  }

  @Test
  void areNobodyElses() {
    assertThat(API.get("admin", PATH + id + "/events").status()).isEqualTo(403);
    assertThat(API.get("ana", PATH + "000000000000000000000000/events").detail())
        .isEqualTo("inference not found");
    assertThat(API.get("ana", PATH + "xyz/events").status()).isEqualTo(422);
  }
}
