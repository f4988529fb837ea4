package org.spira.system;

import java.util.List;
import java.util.stream.Collectors;
import org.spira.system.net.TcpLink;

/**
 * Where one replica finds what it stands on: at its own end of its own links.
 *
 * @param links named {@code <replica>><neighbour>}
 */
record Neighbours(List<TcpLink> links) {

  /** The addresses of all nodes of the broker. */
  String nats() {
    return links.stream()
        .filter(link -> link.name().contains(">nats-"))
        .map(link -> "nats://127.0.0.1:" + link.port())
        .collect(Collectors.joining(","));
  }

  /** The address of the object store. */
  String s3() {
    return "http://127.0.0.1:" + to("s3").port();
  }

  /** The address of the document store. */
  String documents() {
    return "mongodb://127.0.0.1:" + to("documents").port() + "/";
  }

  /** The link to this neighbour: {@code nats-1}, {@code s3} or {@code documents}. */
  TcpLink to(String neighbour) {
    return links.stream()
        .filter(link -> link.name().endsWith(">" + neighbour))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(neighbour + " is no neighbour"));
  }
}
