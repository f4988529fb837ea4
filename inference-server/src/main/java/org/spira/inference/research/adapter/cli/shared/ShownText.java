package org.spira.inference.research.adapter.cli.shared;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Shows as "?" what a terminal would obey: models and tables come from others, and are looked at
 * before anybody trusts them. For one thread.
 */
final class ShownText extends FilterOutputStream {

  // in UTF-8 the second half of the control characters has this before it
  private static final int LEAD = 0xC2;
  private static final int CONTROLS_END = 0x20;
  private static final int DELETE = 0x7F;

  private final boolean isUtf8;
  private boolean isLed;

  private ShownText(PrintStream out) {
    super(out);
    this.isUtf8 = out.charset().equals(StandardCharsets.UTF_8);
  }

  /** The stream, to which only what can be shown comes through. */
  static PrintStream on(PrintStream out) {
    return new PrintStream(new ShownText(out), true, out.charset());
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream(length);
    for (int i = from; i < from + length; i++) {
      show(bytes[i] & 0xFF, shown);
    }
    out.write(shown.toByteArray());
  }

  private void show(int value, ByteArrayOutputStream shown) {
    if (isLed) {
      isLed = false;
      if ((value & 0xE0) == 0x80) {
        shown.write('?');
        return;
      }
      shown.write(LEAD);
    }
    if (isUtf8 && value == LEAD) {
      isLed = true;
    } else {
      shown.write(isObeyed(value) ? '?' : value);
    }
  }

  private static boolean isObeyed(int value) {
    return value == DELETE || (value < CONTROLS_END && value != '\n' && value != '\t');
  }
}
