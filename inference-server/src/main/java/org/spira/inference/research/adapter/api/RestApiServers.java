package org.spira.inference.research.adapter.api;

import java.net.URI;
import org.spira.inference.research.application.port.ApiServer;
import org.spira.inference.research.application.port.ApiServers;
import org.spira.inference.research.application.port.ResearchServer;

/** API Servers, asked over REST. */
public final class RestApiServers implements ApiServers {

  @Override
  public ApiServer at(URI server, String token) {
    return new RestApiServer(new RestCalls(server, token));
  }

  @Override
  public ResearchServer forResearch(URI server, String token) {
    return new RestResearchServer(new RestCalls(server, token));
  }

  @Override
  public String logIn(URI server, String user, String password) {
    return RestCalls.logIn(server, user, password);
  }
}
