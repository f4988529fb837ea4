package org.spira.api.web.outgoing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.spira.api.Api;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/** Somebody asks for much, and does not read what is answered. */
class SlowReaderContractTest {

  // more than the buffers of a connection hold at both of its ends
  private static final int MUCH = 24 << 20;
  private static final int SMALL_BUFFER = 2 << 10;
  private static final String ID = "62d59254b6f4ae2a1f4f4f72";
  private static final String LIST = "/v1/users/" + Api.USER_ID + "/inferences";
  private static final Api API =
      Api.startedWith(
          "--server.tomcat.connection-timeout=2s",
          "--spira.requests.per-user=1",
          "--spira.requests.patience=10ms");

  @BeforeAll
  static void storeMuch() {
    API.bean(AudioStore.class).put(ID, RecordingPart.PARLENDA, Samples.source(new byte[MUCH]));
    String word = "x".repeat(1 << 20);
    for (int i = 0; i < MUCH >> 20; i++) {
      API.bean(Inferences.class)
          .add(
              Inference.accepted(
                  ID.substring(0, 22) + (72 + i), Api.USER_ID, ID, "2026-03-01", withRemark(word)),
              Dispatch.first(Instant.EPOCH));
    }
  }

  private static PatientForm withRemark(String cid) {
    return new PatientForm(
        "1", "NONE", "F", "no", "ward", 41, cid, null, null, null, null, null, null, null, null,
        null);
  }

  private static Socket ask(String token, String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL_BUFFER);
    socket.connect(new InetSocketAddress("localhost", API.port()));
    String head =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, token);
    socket.getOutputStream().write(head.getBytes(ISO_8859_1));
    return socket;
  }

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger resolver =
      (Logger) LoggerFactory.getLogger(ExceptionHandlerExceptionResolver.class);
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void listen() {
    resolver.setLevel(Level.WARN);
    root.addAppender(said);
    said.start();
  }

  @AfterEach
  void listenNoMore() {
    root.detachAppender(said);
    resolver.setLevel(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/" + ID + "/recordings/parlenda"})
  void fillsNoLogByGoingAway(String path) throws Exception {
    String token = API.token("ana");
    Socket slow = ask(token, LIST + path);
    assertThat(slow.getInputStream().read()).isEqualTo('H');
    slow.close();

    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> profile(token) == 200);
    assertThat(said.list).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/" + ID + "/recordings/parlenda"})
  void doesNotKeepAPlaceAndHoldsUpNobodyElse(String path) throws Exception {
    String token = API.token("ana");
    try (Socket slow = ask(token, LIST + path)) {
      assertThat(slow.getInputStream().read()).isEqualTo('H');
      assertThat(profile(token)).isEqualTo(429);
      assertThat(API.get("admin", "/v1/users/" + Api.ADMIN_ID).status()).isEqualTo(200);

      Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> profile(token) == 200);
    }
  }

  private static int profile(String token) {
    return API.getWith(token, "/v1/users/" + Api.USER_ID).status();
  }
}
