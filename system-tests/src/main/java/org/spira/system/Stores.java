package org.spira.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.spira.system.process.NatsNode;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Servers;
import org.spira.testservers.Sockets;

/** The broker and the stores under a deployment. */
public final class Stores implements AutoCloseable {

  private final Path root;
  private final List<NatsNode> nodes;
  private final List<ServerProcess> nats;
  private final int s3Port = Sockets.freePort();
  private final int documentsPort = Sockets.freePort();
  private final ServerProcess s3;
  private final ServerProcess documents;

  private Stores(int natsNodes, Path root) {
    this.root = root;
    this.nodes = NatsNode.cluster(natsNodes);
    this.nats = nodes.stream().map(node -> new ServerProcess(node.plan(nodes, root))).toList();
    this.s3 = new ServerProcess(Servers.s3(s3Port, root));
    this.documents = new ServerProcess(Servers.documents(documentsPort, root));
  }

  /** Starts all, with their data in folders under the root, and returns when they can be used. */
  static Stores start(int natsNodes, Path root) throws InterruptedException {
    Stores stores = new Stores(natsNodes, root);
    ServerProcess.startAll(stores.all());
    return stores;
  }

  /** The nodes of the broker. */
  public List<ServerProcess> nats() {
    return nats;
  }

  /** The object store. */
  public ServerProcess s3() {
    return s3;
  }

  /** The document store. */
  public ServerProcess documents() {
    return documents;
  }

  /** Everything. */
  public List<ServerProcess> all() {
    return Stream.concat(nats.stream(), Stream.of(s3, documents)).toList();
  }

  /** The ports that clients of the broker use. */
  public List<Integer> natsPorts() {
    return nodes.stream().map(NatsNode::clientPort).toList();
  }

  /** Where the object store answers. */
  public int s3Port() {
    return s3Port;
  }

  /** Where the document store answers. */
  public int documentsPort() {
    return documentsPort;
  }

  /** Kills every node of the broker, and removes all that they knew. */
  public void wipeNats() {
    nats.forEach(ServerProcess::kill);
    nodes.forEach(node -> remove(node.data(root)));
  }

  @Override
  public void close() {
    all().forEach(ServerProcess::close);
  }

  /** A folder of this name. */
  static Path folder(Path root, String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for " + name, e);
    }
  }

  /** Removes a folder with all that is in it. */
  public static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not remove " + folder, e);
    }
  }
}
