package org.spira.api.web.outgoing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.spira.common.pace.Pace;
import org.spira.common.pace.PacedOutput;
import org.spira.common.pace.SlowReaderException;

/** The way out of an answer, closed once it is broken off. For one thread. */
final class PacedStream extends ServletOutputStream {

  private final PacedAnswer answer;
  private final ServletOutputStream answered;
  private final PacedOutput paced;

  PacedStream(PacedAnswer answer, ServletOutputStream answered, Pace pace) {
    this.answer = answer;
    this.answered = answered;
    this.paced = new PacedOutput(answered, pace);
  }

  @Override
  public void write(int value) throws IOException {
    leave(() -> paced.write(value));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    leave(() -> paced.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    leave(paced::flush);
  }

  @Override
  public void close() throws IOException {
    leave(paced::close);
  }

  @Override
  public boolean isReady() {
    return answered.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    answered.setWriteListener(listener);
  }

  private void leave(Step step) throws IOException {
    answer.requireWhole();
    try {
      step.take();
    } catch (SlowReaderException e) {
      answer.breakOff(e);
      throw e;
    }
  }

  /** A piece of the way out. */
  @FunctionalInterface
  private interface Step {

    void take() throws IOException;
  }
}
