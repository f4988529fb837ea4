package org.spira.inference.research.application.port;

import java.net.URI;

/** API Servers by where they are, the address before {@code /v1}. */
public interface ApiServers {

  /**
   * The server there.
   *
   * @param token shown with each question
   */
  ApiServer at(URI server, String token);

  /**
   * The same, for researchers.
   *
   * @param token shown with each question
   */
  ResearchServer forResearch(URI server, String token);

  /**
   * A token for this user.
   *
   * @throws org.spira.inference.shared.NeighbourAwayException if the server does not answer, or
   *     does not let them in
   */
  String logIn(URI server, String user, String password);
}
