package org.colophon.catalog.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The inputs that are kept for a fuzz test, where Jazzer looks for them and keeps its findings. */
public final class Corpus {

    private Corpus() {}

    public static Stream<byte[]> of(Class<?> test, String method) {
        var folder = test.getSimpleName() + "Inputs/" + method;
        try (var files = Files.list(
                Path.of(Objects.requireNonNull(test.getResource(folder)).toURI()))) {
            return files.map(Corpus::read).toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
