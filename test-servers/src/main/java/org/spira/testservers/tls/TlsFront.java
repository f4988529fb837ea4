package org.spira.testservers.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;

/** Answers by TLS in front of a server on this machine that does not. */
public final class TlsFront implements AutoCloseable {

  private final SSLServerSocket door;
  private final int behind;
  private final AtomicInteger distrusted = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /**
   * Opens at a free port.
   *
   * @param tls what it answers with
   * @param behind the server's port
   */
  public TlsFront(SSLContext tls, int behind) {
    this.behind = behind;
    try {
      this.door =
          (SSLServerSocket)
              tls.getServerSocketFactory()
                  .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread unused = Thread.ofVirtual().start(this::answer);
  }

  /** How often a caller went away because it did not trust whom it found here. */
  public int distrusted() {
    return distrusted.get();
  }

  /** Where it answers. */
  public int port() {
    return door.getLocalPort();
  }

  private void answer() {
    try {
      while (!door.isClosed()) {
        join(door.accept());
      }
    } catch (IOException e) {
      // closed: whoever still asks finds out, as with any server that is away
      open.clear();
    }
  }

  private void join(Socket caller) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
    open.add(caller);
    open.add(server);
    Thread up = Thread.ofVirtual().unstarted(() -> copy(caller, server));
    Thread down = Thread.ofVirtual().unstarted(() -> copy(server, caller));
    up.start();
    down.start();
  }

  /** Until one of them ends, which ends both. */
  private void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (SSLException e) {
      distrusted.incrementAndGet();
    } catch (IOException e) {
      // an end like any other
      open.remove(from);
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(TlsFront::end);
  }
}
