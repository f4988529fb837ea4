package org.spira.api.accounts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.web.shares.AccountShares;

/** One account whose requests do not end, and others that ask meanwhile. */
class RequestSharesContractTest {

  private static final int SHARE = 2;
  private static final String PROFILE = "/v1/users/";
  private static final Api API =
      Api.startedWith("--spira.requests.per-user=" + SHARE, "--spira.requests.patience=100ms");

  /** The beginning of a body whose end does not come. */
  private static Socket begin(String token) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), API.port());
    String head =
        """
        POST /v1/users/password HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        Content-Length: 1000\r
        \r
        {\
        """
            .formatted(token);
    socket.getOutputStream().write(head.getBytes(ISO_8859_1));
    return socket;
  }

  @Test
  void leavesTheApiToOthersHoweverManyRequestsOneAccountBegins() throws Exception {
    String token = API.token("ana");
    List<Socket> begun = new ArrayList<>();
    try {
      for (int i = 0; i < SHARE; i++) {
        begun.add(begin(token));
      }

      Answer refused = Awaitility.await().until(this::ownProfile, answer -> answer.status() == 429);

      assertThat(refused.detail()).startsWith("too many requests of this account");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(API.bean(AccountShares.class).refused()).isPositive();
      assertThat(API.get("admin", PROFILE + Api.ADMIN_ID).status()).isEqualTo(200);
    } finally {
      for (Socket socket : begun) {
        socket.close();
      }
    }
    Awaitility.await().until(() -> ownProfile().status() == 200);
  }

  private Answer ownProfile() {
    return API.get("ana", PROFILE + Api.USER_ID);
  }
}
