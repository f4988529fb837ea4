package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.Uploads.API;
import static org.spira.api.inferences.uploads.Uploads.form;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

class LoginCharsetContractTest {

  @ParameterizedTest
  @CsvSource({
    "username=%C3%A9va&password=p%C3%A3o-de-queijo, ",
    "username=%E9va&password=p%E3o-de-queijo, ",
    "username=%E9va&password=p%E3o-de-queijo, ; charset=ISO-8859-1",
    "username=%E9va&password=p%E3o-de-queijo&_charset_=windows-1252, ",
    "username=%C3%A9va&password=p%C3%A3o-de-queijo, ; charset=what"
  })
  void readsLoginsInAnyCharset(String body, String charset) {
    register();
    Answer answer =
        API.send(
            API.request("/v1/users/auth")
                .header(
                    "Content-Type",
                    "application/x-www-form-urlencoded" + (charset == null ? "" : charset))
                .POST(BodyPublishers.ofString(body)));

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  private static void register() {
    API.post(
        "admin",
        "/v1/users",
        """
        {"username":"éva","email":"eva@spira.example","password":"pão-de-queijo","password_confirmation":"pão-de-queijo"}\
        """);
  }

  @Test
  void readsLoginsAsMultipartToo() {
    register();
    Api.Form utf8 = new Api.Form().field("username", "éva").field("password", "pão-de-queijo");
    Api.Form latin1 =
        new Api.Form()
            .text("username", "text/plain", Uploads.latin1("éva"))
            .text("password", "text/plain; charset=latin1", Uploads.latin1("pão-de-queijo"));

    assertThat(logIn(utf8).status()).isEqualTo(200);
    assertThat(logIn(latin1).status()).isEqualTo(200);
    assertThat(logIn(new Api.Form().field("username", "éva").field("password", "no")).status())
        .isEqualTo(401);
    assertThat(logIn(new Api.Form().field("username", "éva")).complaints())
        .containsExactly("password: field required");
    assertThat(logIn(utf8.file("more", new byte[70_000])).status()).isEqualTo(413);
  }

  private static Answer logIn(Api.Form form) {
    return API.send(
        API.request("/v1/users/auth")
            .header("Content-Type", "multipart/form-data; boundary=" + Api.BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form.bytes())));
  }
}
