package org.colophon.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed documents pass the default rules of Spectral, the warnings as well. */
class SpectralTests {

    private static final Path FOLDER = Path.of("src/test/spectral").toAbsolutePath();
    private static final Path SPECTRAL = FOLDER.resolve("node_modules/@stoplight/spectral-cli/dist/index.js");

    @BeforeEach
    void requireSpectral() {
        var ready = Files.exists(SPECTRAL) && hasNode();
        var message = "Spectral is missing: install Node.js, then run npm ci in src/test/spectral";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(ready).as(message).isTrue();
        }
        assumeTrue(ready, message);
    }

    @Test
    void documentsHaveNoFaults() throws Exception {
        assertThat(lint(Document.PUBLIC.file, Document.ADMIN.file)).isEqualTo("[]");
    }

    @Test
    void aFaultIsFound(@TempDir Path folder) throws Exception {
        var wrong = Files.writeString(
                folder.resolve("wrong.json"), Document.PUBLIC.committed().replace("\"operationId\"", "\"x-id\""));

        assertThat(lint(wrong)).contains("operation-operationId");
    }

    private static String lint(Path... documents) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("node", SPECTRAL.toString(), "lint", "--quiet", "--format=json", "--fail-severity=hint"));
        command.add("--ruleset=" + FOLDER.resolve("ruleset.json"));
        List.of(documents).forEach(it -> command.add(it.toAbsolutePath().toString()));
        return run(command);
    }

    private static boolean hasNode() {
        try {
            return run(List.of("node", "--version")).startsWith("v");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }
}
