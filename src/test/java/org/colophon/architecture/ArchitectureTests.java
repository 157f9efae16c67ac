package org.colophon.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the decisions in {@code adr/}, and the decisions to their proofs. */
class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTests::isWritten)
            .importPackages("org.colophon");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong");

    private static final List<? extends Class<?>> PROVING = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.colophon").stream()
                    .filter(it -> it.isAnnotatedWith(Proves.class))
                    .map(it -> it.reflect())
                    .toList();

    private static final Pattern PROOF = Pattern.compile("^- `(\\w+)`", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) {
        rule.rule.allowEmptyShould(false).check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void bitesOnACodeThatBreaksIt(Rule rule) {
        assertThatThrownBy(() -> rule.rule.check(WRONG)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyDecisionNamesItsProofs(Path decision) throws IOException {
        assertThat(proofsNamedIn(decision))
                .isNotEmpty()
                .allSatisfy(proof -> assertThat(decisionsProvedBy(proof))
                        .as("%s is named by %s and must name it in turn", proof, decision)
                        .contains(numberOf(decision)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsNamedByItsDecision(Rule rule) throws IOException {
        assertThat(proofsNamedIn(decision(rule.adr))).contains(rule.name());
    }

    @Test
    void everyProvingTestIsNamedByItsDecisions() throws IOException {
        assertThat(PROVING).isNotEmpty();
        for (var test : PROVING) {
            for (var adr : test.getAnnotation(Proves.class).adr()) {
                assertThat(proofsNamedIn(decision(adr))).as("adr %d", adr).contains(test.getSimpleName());
            }
        }
    }

    static List<Path> decisions() throws IOException {
        try (var files = Files.list(Path.of("adr"))) {
            return files.filter(it -> it.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static Path decision(int number) throws IOException {
        return decisions().stream()
                .filter(it -> numberOf(it) == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no decision " + number));
    }

    private static int numberOf(Path decision) {
        return Integer.parseInt(decision.getFileName().toString().substring(0, 4));
    }

    private static List<String> proofsNamedIn(Path decision) throws IOException {
        var text = Files.readString(decision);
        var proofs = text.substring(text.indexOf("## Proof"));
        return PROOF.matcher(proofs)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    private static List<Integer> decisionsProvedBy(String proof) {
        var rules = Arrays.stream(Rule.values())
                .filter(it -> it.name().equals(proof))
                .map(it -> it.adr);
        var tests = PROVING.stream()
                .filter(it -> it.getSimpleName().equals(proof))
                .flatMap(it ->
                        Arrays.stream(it.getAnnotation(Proves.class).adr()).boxed());
        return Stream.concat(rules, tests).toList();
    }

    /** What MapStruct generates is named and placed by MapStruct. */
    private static boolean isWritten(Location location) {
        return !location.contains("MapperImpl");
    }
}
