package org.spira.api.inferences.uploads;

import static org.spira.api.inferences.uploads.Uploads.API;
import static org.spira.api.inferences.uploads.Uploads.PATH;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.spira.api.Api.Answer;

/** Forms as bytes. */
final class SentForms {

  private SentForms() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static Answer post(String rest, byte[] body) {
    return API.send(
        API.as("ana", PATH)
            .header("Content-Type", "multipart/form-data" + rest)
            .POST(BodyPublishers.ofByteArray(body)));
  }
}
