package org.colophon.delivery.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells a request from every other one by a SHA-256 of all that its effect can depend on. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(HttpServletRequest request) {
        digest = sha256();
        Stream.of(
                        request.getMethod(),
                        request.getRequestURI(),
                        request.getQueryString(),
                        request.getHeader(HttpHeaders.IF_MATCH))
                .forEach(this::add);
    }

    static String of(HttpServletRequest request, InputStream body) throws IOException {
        var fingerprint = new Fingerprint(request);
        fingerprint.add(request.getContentType());
        fingerprint.add(body);
        return fingerprint.hex();
    }

    /** Of a form its parts, for the boundary between them is another one each time that a client sends it. */
    static String ofParts(HttpServletRequest request) throws IOException {
        var fingerprint = new Fingerprint(request);
        for (var part : partsOf(request)) {
            fingerprint.add(part);
        }
        return fingerprint.hex();
    }

    /** None when they cannot be read: a controller that asks for them says so, and then nothing is remembered. */
    private static Collection<Part> partsOf(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IOException | ServletException | IllegalStateException e) {
            return List.of();
        }
    }

    private void add(Part part) throws IOException {
        add(part.getName());
        add(part.getSubmittedFileName());
        add(part.getContentType());
        add(Long.toString(part.getSize()));
        try (var body = part.getInputStream()) {
            add(body);
        }
    }

    /** With its length first, so that no two rows of texts are the same bytes. */
    private void add(@Nullable String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }

    private void add(InputStream body) throws IOException {
        body.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
