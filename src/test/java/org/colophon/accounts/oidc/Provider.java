package org.colophon.accounts.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small provider of OpenID Connect: discovery, keys, an authorization endpoint that sends whoever comes straight back as
 * the person that the test has chosen, and a token endpoint. It demands PKCE (RFC 7636) by S256, a nonce, and the client's
 * secret, and answers 400 without.
 */
final class Provider {

    static final String CLIENT = "colophon";
    static final String CLIENT_SECRET = "the client's secret";

    private final RSAKey key = newKey();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Map<String, String>> requestsByCode = new ConcurrentHashMap<>();
    private final HttpServer server;

    private volatile Map<String, Object> person = Map.of();
    private volatile Map<String, Object> forgery = Map.of();
    private volatile RSAKey signing = key;

    private Provider(HttpServer server) {
        this.server = server;
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    static Provider start() {
        try {
            return new Provider(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who comes from now on, by their claims; honest again. */
    void present(Map<String, Object> claims) {
        person = claims;
        forgery = Map.of();
        signing = key;
    }

    /** Says this in place of the truth. */
    void forge(Map<String, Object> claims) {
        forgery = claims;
    }

    void signWithAnotherKey() {
        signing = newKey();
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var openId = asked.getOrDefault("scope", "").contains("openid");
        if (!"S256".equals(asked.get("code_challenge_method")) || openId && !asked.containsKey("nonce")) {
            answer(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        var code = UUID.randomUUID().toString();
        requestsByCode.put(code, asked);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + encoded(asked.getOrDefault("state", "")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var asked = requestsByCode.remove(given.getOrDefault("code", ""));
        if (asked == null
                || !isClient(exchange)
                || !isProof(given.getOrDefault("code_verifier", ""), asked.getOrDefault("code_challenge", ""))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "access_token",
                        "an access token",
                        "token_type",
                        "Bearer",
                        "id_token",
                        idToken(asked.getOrDefault("nonce", ""))));
    }

    private String idToken(String nonce) {
        var claims = new HashMap<String, Object>(Map.of(
                "iss", issuer(),
                "aud", CLIENT,
                "iat", Instant.now().getEpochSecond(),
                "exp", Instant.now().plusSeconds(60).getEpochSecond(),
                "nonce", nonce));
        claims.putAll(person);
        claims.putAll(forgery);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new JWSObject(header, new Payload(json.writeValueAsString(claims)));
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isClient(HttpExchange exchange) {
        var credentials = encoded(CLIENT) + ":" + encoded(CLIENT_SECRET);
        var expected = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
        return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean isProof(String verifier, String challenge) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .equals(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
