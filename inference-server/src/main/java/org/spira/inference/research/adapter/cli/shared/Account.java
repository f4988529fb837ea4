package org.spira.inference.research.adapter.cli.shared;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.spira.inference.research.application.port.ApiServer;
import picocli.CommandLine.Option;

/**
 * A token for a running SPIRA. It is no option: everybody on the machine sees those, and shells
 * keep them.
 */
public final class Account {

  private static final String VARIABLE = "SPIRA_TOKEN";
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Outside outside;

  @Option(
      names = "--token-file",
      paramLabel = "<file>",
      description = "Holds the access token; else the variable SPIRA_TOKEN does.")
  private Optional<Path> file = Optional.empty();

  /** In these surroundings. */
  public Account(Outside outside) {
    this.outside = outside;
  }

  /**
   * The server at this address, which is asked with the token.
   *
   * @throws UsageException if there is none, or it would go over the network for all to read
   */
  public ApiServer at(String server) {
    URI uri = address(server);
    String token =
        file.map(Account::read)
            .or(() -> Optional.ofNullable(outside.environment().get(VARIABLE)))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElseThrow(() ->
                new UsageException(
                    server + " is asked with a token: give --token-file or set " + VARIABLE));
    return outside.servers().at(uri, token);
  }

  private static URI address(String server) {
    URI uri;
    try {
      uri = URI.create(server);
    } catch (IllegalArgumentException e) {
      throw new UsageException("'" + server + "' is no address of an API Server");
    }
    String scheme = String.valueOf(uri.getScheme());
    if (uri.getHost() == null || !Set.of("http", "https").contains(scheme)) {
      throw new UsageException("'" + server + "' is no address of an API Server");
    }
    if (scheme.equals("http") && !HERE.contains(uri.getHost())) {
      throw new UsageException(
          server
              + " would show the token to the whole network: write https, or ask on its machine");
    }
    return uri;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be read: " + e.getMessage());
    }
  }
}
