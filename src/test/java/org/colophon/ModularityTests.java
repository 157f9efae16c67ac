package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.architecture.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import wrong.WrongApplication;

/** The modules keep to what they may use, and the committed documents show them as they are. */
@Proves(adr = {1, 3})
class ModularityTests {

    private static final Path COMMITTED = Path.of("docs/architecture");
    private static final Path GENERATED = Path.of("target/architecture");

    private final ApplicationModules modules = ApplicationModules.of(ColophonApplication.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        modules.verify();
    }

    @Test
    void aModuleThatUsesMoreThanItMayIsFound() {
        var wrong = ApplicationModules.of(WrongApplication.class, new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(wrong::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'catalog' depends on module 'content'");
    }

    /** Run with {@code -Dcolophon.documents=write} to take over what has changed. */
    @Test
    void committedDocumentsShowTheModulesAsTheyAre() throws IOException {
        var write = "write".equals(System.getProperty("colophon.documents"));
        var folder = write ? COMMITTED : GENERATED;

        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString())).writeDocumentation();

        assertThat(contents(folder))
                .as("docs/architecture is out of date: ./mvnw test -Dtest=ModularityTests -Dcolophon.documents=write")
                .isEqualTo(contents(COMMITTED));
    }

    /** Lines by file, in an order of their own, for the order in which the generator names things is not always the same. */
    private static Map<String, List<String>> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, List<String>>();
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(folder.relativize(file).toString(), lines(file));
                }
            }
        }
        return contents;
    }

    private static List<String> lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.replaceFirst("^[|* ]+", "").strip())
                    .sorted()
                    .toList();
        }
    }
}
