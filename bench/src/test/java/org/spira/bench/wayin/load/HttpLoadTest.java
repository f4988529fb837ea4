package org.spira.bench.wayin.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLoadTest {

  private static final byte[] BODY = "what is sent".getBytes(StandardCharsets.US_ASCII);

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private HttpLoad load;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/whole", exchange -> echo(exchange, BODY.length));
    server.createContext("/chunks", exchange -> echo(exchange, 0));
    server.start();
    load = new HttpLoad(server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void echo(HttpExchange exchange, int length) throws IOException {
    asked.incrementAndGet();
    byte[] sent = exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(200, length);
    exchange.getResponseBody().write(sent);
    exchange.close();
  }

  private static Request to(String path) {
    return Request.post(path, "token", "text/plain", BODY);
  }

  @Test
  void readsAnswersThatComeWholeAndInChunks() throws IOException {
    assertThat(load.once(to("/whole"))).isEqualTo(BODY);
    assertThat(load.once(to("/chunks"))).isEqualTo(BODY);
  }

  @Test
  void failsWhereTheAnswerIsNoSuccess() {
    assertThatIOException()
        .isThrownBy(() -> load.once(Request.get("/nowhere", "")))
        .withMessageContaining("404");
  }

  @Test
  void waitsForAnEventThatComesOnceItIsCaused() throws IOException {
    CountDownLatch caused = new CountDownLatch(1);
    server.createContext("/events", exchange -> tell(exchange, caused));

    long nanos = load.event(Request.get("/events", ""), caused::countDown);

    assertThat(nanos).isPositive();
    assertThat(caused.getCount()).isZero();
  }

  private static void tell(HttpExchange exchange, CountDownLatch caused) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(":\n\n".getBytes(StandardCharsets.US_ASCII));
    exchange.getResponseBody().flush();
    try {
      assertThat(caused.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.getResponseBody().write("event: ended\n\n".getBytes(StandardCharsets.US_ASCII));
    exchange.close();
  }

  private void echoAndClose(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Connection", "close");
    echo(exchange, BODY.length);
  }

  @Test
  void beginsAnewWhereTheServerEndsAConnection() throws Exception {
    server.createContext("/once", this::echoAndClose);

    assertThat(load.run(to("/once"), 1, false, Duration.ofMillis(50))).hasSize(asked.get());
    assertThat(asked).hasValueGreaterThan(1);
  }

  @Test
  void takesItsTimeToSendABody() throws Exception {
    Duration sending = Duration.ofMillis(100);

    List<Long> nanos = load.slowly(to("/whole"), 3, sending);

    assertThat(asked).hasValue(3);
    assertThat(nanos).hasSize(3).allMatch(each -> each >= sending.toNanos() / 2);
  }

  @Test
  void timesEachRequest() throws Exception {
    List<Long> kept = load.run(to("/whole"), 2, false, Duration.ofMillis(50));
    List<Long> fresh = load.run(to("/whole"), 2, true, Duration.ofMillis(50));

    assertThat(kept.size() + fresh.size()).isEqualTo(asked.get());
    assertThat(kept).isNotEmpty().allMatch(nanos -> nanos > 0);
  }
}
