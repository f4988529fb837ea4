package org.spira.inference.direct.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeyFilterTest {

  private static final String KEY = "a key of at least thirty-two characters";

  private final KeyFilter filter = new KeyFilter(KEY);

  private MockHttpServletResponse answer(String path, String authorization) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.addHeader("Authorization", authorization);
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/models/x",
        "/v1/models/x:predict",
        "/v2",
        "/v2/models/x/infer",
        "/v2/health/live/",
        "/v2/health/ready;x",
        "/actuator",
        "/nothing",
        "//actuator/health",
        "/v2/../actuator/health"
      })
  void asksForTheKey(String path) throws Exception {
    for (String shown : new String[] {"", "Bearer ", "Bearer another", "Basic " + KEY, KEY}) {
      MockHttpServletResponse refused = answer(path, shown);

      assertThat(refused.getStatus()).isEqualTo(401);
      assertThat(refused.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(refused.getContentAsString()).isEqualTo("{\"error\":\"Not authenticated\"}");
    }
    assertThat(answer(path, "bearer " + KEY).getStatus()).isEqualTo(200);
  }

  @Test
  void letsProbesThrough() throws Exception {
    for (String path : new String[] {"/actuator/prometheus", "/v2/health/live"}) {
      assertThat(answer(path, "").getStatus()).isEqualTo(200);
    }
  }
}
