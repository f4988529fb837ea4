package org.spira.inference.direct.values;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.direct.ServedDirectly;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A model that is asked with the extension for binary data. */
abstract class BinaryCalls {

  static final String LENGTH = "Inference-Header-Content-Length";
  static final String INPUT =
      "{\"inputs\": [{\"name\": \"x\", \"datatype\": \"FP32\", \"shape\": [2],"
          + "\"parameters\": {\"binary_data_size\": %d}}]%s}";
  @TempDir static Path cache;
  static ServedDirectly served;

  @BeforeAll
  static void serve() {
    served = ServedDirectly.from(Path.of("../models/registry"), cache, "half-plus-two");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  static byte[] floats(float... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return bytes.array();
  }

  static MvcTestResult infer(String json, byte[] binary, String length) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(json.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(binary);
    return served
        .http()
        .post()
        .uri("/v2/models/half-plus-two/infer")
        .header(LENGTH, length)
        .content(body.toByteArray())
        .exchange();
  }

  static MvcTestResult infer(String json, byte[] binary) {
    return infer(json, binary, Integer.toString(json.length()));
  }
}
