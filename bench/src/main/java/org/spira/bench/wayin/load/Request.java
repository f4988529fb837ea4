package org.spira.bench.wayin.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A request as it travels. */
public final class Request {

  private static final int PIECES = 100;

  private final byte[] head;
  private final byte[] body;

  private Request(byte[] head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  /** Sends it, the body in pieces that take so long together. */
  void sendTo(OutputStream out, Duration sending) throws IOException {
    out.write(head);
    int pieces = sending.isZero() ? 1 : PIECES;
    for (int i = 0; i < pieces; i++) {
      LockSupport.parkNanos(sending.toNanos() / pieces);
      int from = (int) ((long) body.length * i / pieces);
      out.write(body, from, (int) ((long) body.length * (i + 1) / pieces) - from);
    }
  }

  /** Asks for what is at this path; the token may be empty. */
  public static Request get(String path, String token) {
    return of("GET", path, token, "", new byte[0]);
  }

  /** Sends a body of this type. */
  public static Request post(String path, String token, String type, byte[] body) {
    return of("POST", path, token, "Content-Type: " + type + "\r\n", body);
  }

  private static Request of(String method, String path, String token, String more, byte[] body) {
    String authorization = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\n%s%sContent-Length: %d\r\n\r\n"
            .formatted(method, path, authorization, more, body.length);
    return new Request(head.getBytes(StandardCharsets.US_ASCII), body);
  }
}
