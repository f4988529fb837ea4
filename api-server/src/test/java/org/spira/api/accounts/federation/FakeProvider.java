package org.spira.api.accounts.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider of the tests' own, which says and signs whatever they want. */
public final class FakeProvider implements AutoCloseable {

  /** Paths that were asked for, in order. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /** Forms that were sent for tokens, in order. */
  public final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private volatile boolean isHanging;
  private RSAKey key = newKey("first");

  private FakeProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    describe(issuer());
    publish();
    server.start();
  }

  public static FakeProvider start() {
    try {
      return new FakeProvider();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Says of itself that it is this issuer. */
  public void describe(String issuer) {
    describe(issuer, issuer());
  }

  /** Says that everything of it is at this address. */
  public void leadTo(String address) {
    describe(issuer(), address);
  }

  /** Takes questions and answers none from now on. */
  public void hang() {
    isHanging = true;
  }

  private void describe(String issuer, String at) {
    answerJson(
        "/.well-known/openid-configuration",
        200,
        Map.of(
            "issuer", issuer,
            "authorization_endpoint", at + "/login",
            "token_endpoint", at + "/token",
            "jwks_uri", at + "/keys",
            "end_session_endpoint", at + "/logout"));
  }

  /** By which it signs. */
  public RSAKey key() {
    return key;
  }

  /** Signs by another key from now on, and lets everybody see it. */
  public void rotate(String name) {
    key = newKey(name);
    publish();
  }

  private void publish() {
    answers.put("/keys", new Answer(200, new JWKSet(key.toPublicJWK()).toString()));
  }

  public void answerJson(String path, int status, Object body) {
    answers.put(path, new Answer(status, JsonMapper.shared().writeValueAsString(body)));
  }

  /** Claims of somebody who may come in. */
  public JWTClaimsSet.Builder claims(String subject, String... roles) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject(subject)
        .audience(List.of("account", "spira-api"))
        .claim("azp", "spira")
        .claim("preferred_username", subject)
        .claim("roles", List.of(roles))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  public String token(String subject, String... roles) {
    return signed(claims(subject, roles).build());
  }

  public String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  public static String signed(JWTClaimsSet claims, RSAKey key) {
    return signed(null, claims, key);
  }

  /** With this type in the header, if any. */
  public static String signed(@Nullable JOSEObjectType type, JWTClaimsSet claims, RSAKey key) {
    try {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(key.getKeyID()).build();
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RSAKey newKey(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    if (isHanging) {
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!body.isEmpty()) {
      forms.add(members(body));
    }
    Answer answer = answers.getOrDefault(path, new Answer(404, "{}"));
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static Map<String, String> members(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, String body) {}
}
