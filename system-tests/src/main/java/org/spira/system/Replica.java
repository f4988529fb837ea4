package org.spira.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;

/**
 * One process of a service, and its network.
 *
 * @param port where it answers
 * @param links what it reaches the stores and the broker by, none shared with another replica
 * @param crashFile names the point at which it halts
 */
public record Replica(ServerProcess process, int port, List<TcpLink> links, Path crashFile) {

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** The link to this neighbour: {@code nats-1}, {@code s3} or {@code documents}. */
  public TcpLink linkTo(String neighbour) {
    return new Neighbours(links).to(neighbour);
  }

  /** Has it halt when it next comes to this point. */
  public void haltAt(String point) {
    try {
      Files.writeString(crashFile, point);
    } catch (IOException e) {
      throw new UncheckedIOException("the crash point cannot be named", e);
    }
  }

  /** Has it halt no more. */
  public void haltNowhere() {
    try {
      Files.deleteIfExists(crashFile);
    } catch (IOException e) {
      throw new UncheckedIOException("the crash point cannot be taken back", e);
    }
  }
}
