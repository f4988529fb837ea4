package org.spira.api.web;

import org.spira.api.Api;
import tools.jackson.databind.JsonNode;

/** The description as clients get it. */
final class OpenApi {

  static final JsonNode DOCUMENT =
      Api.running().send(Api.running().request("/openapi.json").GET()).json();

  private OpenApi() {}
}
