package org.spira.api.inferences.adapter.s3;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets that hand the system 64 KiB at a time. The HTTP client writes 8 KiB, which is 280
 * calls of the system for the recordings of one upload; it flushes what it has ended.
 */
final class WideSockets extends SocketFactory {

  @Override
  public Socket createSocket() {
    return new WideSocket();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw connectsItself();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
    throw connectsItself();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw connectsItself();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
    throw connectsItself();
  }

  private static UnsupportedOperationException connectsItself() {
    return new UnsupportedOperationException("the HTTP client connects its sockets itself");
  }

  /** Has one stream for all who write to it, as the buffer is. */
  private static final class WideSocket extends Socket {

    private static final int BUFFER = 64 * 1024;

    private @Nullable OutputStream wide;

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
      OutputStream out = wide;
      if (out == null) {
        out = new BufferedOutputStream(super.getOutputStream(), BUFFER);
        wide = out;
      }
      return out;
    }
  }
}
