package org.spira.inference.research.application.port;

import java.net.URI;

/** API Servers by where they are. */
public interface ApiServers {

  /**
   * The server there.
   *
   * @param server the address before {@code /v1}
   * @param token shown with each question
   */
  ApiServer at(URI server, String token);
}
