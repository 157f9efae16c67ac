package org.colophon.content.epub.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.RawZip.Fields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTests {

    private static final long LINK = 0xA1FFL << 16;

    @TempDir
    Path folder;

    private RawZip zip;

    @BeforeEach
    void begin() throws IOException {
        zip = new RawZip(folder);
    }

    @AfterEach
    void end() throws IOException {
        zip.close();
    }

    @Test
    void readsWhatIsStoredStreamedOrInZip64() throws IOException {
        zip.stored("a", "stored").streamed("b", "streamed").zip64("c", "large");

        assertHolds(zip.end(3, true));
    }

    @Test
    void readsWithoutZip64() throws IOException {
        zip.stored("a", "stored").streamed("b", "streamed").zip64("c", "large").stored("folder/", "");

        assertHolds(zip.end());
    }

    private static void assertHolds(Path file) throws IOException {
        try (var archive = Archive.open(file)) {
            assertThat(archive.paths()).isEqualTo(Set.of("a", "b", "c"));
            assertThat(new String(archive.document("a"), UTF_8)).isEqualTo("stored");
            assertThat(new String(archive.document("b"), UTF_8)).isEqualTo("streamed");
            assertThat(new String(archive.document("c"), UTF_8)).isEqualTo("large");
            assertThat(archive.stream("a").read()).isEqualTo('s');
        }
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        assertRefused(Files.writeString(folder.resolve("text"), "no zip"), Reason.DAMAGED);
        assertRefused(Files.createFile(folder.resolve("empty")), Reason.DAMAGED);
        assertRefused(Files.write(folder.resolve("end"), new byte[30]), Reason.DAMAGED);
    }

    @Test
    void refusesAZipThatBreaksOff() throws IOException {
        var bytes = Files.readAllBytes(zip.stored("a", "x".repeat(100)).end());
        var broken = new byte[bytes.length - 20];
        System.arraycopy(bytes, 20, broken, 0, broken.length);

        assertRefused(Files.write(folder.resolve("broken"), broken), Reason.DAMAGED);
    }

    @Test
    void refusesADirectoryThatSaysMoreThanItHas() throws IOException {
        assertRefused(zip.stored("a", "x").end(2, false), Reason.DAMAGED);
    }

    @Test
    void refusesAMemberThatIsNotWhereItShouldBe() throws IOException {
        zip.stored("a", "x").entry(Fields.of("b", new byte[] {'x'}), 3, new byte[0]);

        assertRefused(zip.end(), Reason.DAMAGED);
    }

    @Test
    void refusesAMemberThatEndsBehindTheFile() throws IOException {
        zip.member(Fields.of("a", new byte[1]).sized(0xFFFFF, 1), new byte[1]);

        assertRefused(zip.end(), Reason.DAMAGED);
    }

    @Test
    void refusesAWrongChecksum() throws IOException {
        assertRefused(zip.member(Fields.of("a", new byte[] {1}), new byte[] {2}).end(), Reason.DAMAGED);
    }

    @Test
    void refusesWhatCannotBeInflated() throws IOException {
        zip.member(Fields.of("a", new byte[] {-1, -1}).by(8), new byte[] {-1, -1});

        assertRefused(zip.end(), Reason.DAMAGED);
    }

    @Test
    void refusesWhatEndsTooEarlyToBeInflated() throws IOException {
        zip.member(Fields.of("a", new byte[0]).by(8), new byte[0]);

        assertRefused(zip.end(), Reason.DAMAGED);
    }

    @Test
    void refusesALargeFileBeforeItReadsIt() throws IOException {
        var file = zip.stored("a", "x").end();
        try (var grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(Limits.MAX_SIZE + 1);
        }
        assertRefused(file, Reason.TOO_LARGE);
    }

    @Test
    void refusesManyFilesByWhatTheDirectorySays() throws IOException {
        assertRefused(zip.stored("a", "x").end(Limits.MAX_FILES + 1, false), Reason.TOO_LARGE);
        assertRefused(zip.end(Limits.MAX_FILES + 1, true), Reason.TOO_LARGE);
    }

    @Test
    void refusesALongDirectory() throws IOException {
        for (int i = 0; i < 200; i++) {
            zip.entry(Fields.of("a" + i, new byte[0]), 0, new byte[0xFFF0]);
        }
        assertRefused(zip.end(), Reason.TOO_LARGE);
    }

    @Test
    void refusesALargeMemberHoweverSmallItSaysItIs() throws IOException {
        assertRefused(zip.hole("a", Limits.MAX_INFLATED + (1 << 20)).end(), Reason.TOO_LARGE);
    }

    @Test
    void refusesMembersThatAreTooLargeTogetherThoughTheyShareTheirBytes() throws IOException {
        long size = Limits.MAX_INFLATED / 2;
        zip.hole("a", size);
        var fields = zipFields(size);
        for (int i = 0; i < Limits.MAX_INFLATED_TOTAL / size; i++) {
            zip.entry(fields.named(("b" + i).getBytes(UTF_8)), 0, new byte[0]);
        }
        assertRefused(zip.end(), Reason.TOO_LARGE);
    }

    private static Fields zipFields(long size) {
        var crc = new java.util.zip.CRC32();
        for (long i = 0; i < size; i += 1 << 20) {
            crc.update(new byte[1 << 20]);
        }
        return Fields.of("b", new byte[0]).sized(size, size).crc(crc.getValue());
    }

    @Test
    void refusesWhatIsCompressedTooMuchHoweverItCallsItsSize() throws IOException {
        assertRefused(zip.deflatedZeros("a", 4 << 20).end(), Reason.TOO_COMPRESSED);
    }

    @Test
    void neverOpensAZipInTheZip() throws IOException {
        var bomb = Files.readAllBytes(zip.deflatedZeros("bomb", 4 << 20).end());
        try (var outer = new RawZip(folder)) {
            var file = outer.member(Fields.of("inner.zip", bomb), bomb).end();
            try (var archive = Archive.open(file)) {
                assertThat(archive.paths()).containsExactly("inner.zip");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../a",
                "a/../b",
                "a/./b",
                "a//b",
                "",
                "a\\b",
                "C:/a",
                "a\u0000b",
                "a\u001Fb",
                "..",
                ".",
                "/"
            })
    void refusesUnsafeNames(String name) throws IOException {
        assertRefused(zip.stored(name, "").end(), Reason.UNSAFE_NAME);
    }

    @Test
    void refusesNamesThatAreTooLong() throws IOException {
        assertRefused(zip.stored("a".repeat(Limits.MAX_NAME + 1), "").end(), Reason.UNSAFE_NAME);
    }

    @Test
    void refusesNamesThatAreNotInUtf8() throws IOException {
        zip.member(Fields.of("x", new byte[0]).named("ä".getBytes(ISO_8859_1)), new byte[0]);

        assertRefused(zip.end(), Reason.UNSAFE_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Straße|STRASSE", "a/B|A/b", "é|e\u0301", "a|a"})
    void refusesNamesThatAreTheSame(String names) throws IOException {
        for (var name : names.split("\\|")) {
            zip.stored(name, "");
        }
        assertRefused(zip.end(), Reason.UNSAFE_NAME);
    }

    @Test
    void refusesSymbolicLinks() throws IOException {
        var target = "/etc/passwd".getBytes(UTF_8);

        assertRefused(
                zip.member(Fields.of("a", target).attributed(LINK), target).end(), Reason.UNSAFE_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 6})
    void refusesPasswords(int flag) throws IOException {
        assertRefused(
                zip.member(Fields.of("a", new byte[0]).flagged(flag), new byte[0])
                        .end(),
                Reason.PROTECTED);
    }

    @Test
    void refusesOtherCompressions() throws IOException {
        assertRefused(
                zip.member(Fields.of("a", new byte[0]).by(12), new byte[0]).end(), Reason.UNSUPPORTED);
    }

    @Test
    void refusesLargeDocumentsWhenTheyAreRead() throws IOException {
        try (var archive = Archive.open(
                zip.stored("a", "x".repeat(Limits.MAX_DOCUMENT + 1)).end())) {
            assertReason(catchThrowableOfType(EpubRefused.class, () -> archive.document("a")), Reason.TOO_LARGE);
        }
    }

    @Test
    void refusesToReadWhatIsNotThere() throws IOException {
        try (var archive = Archive.open(zip.stored("a", "x").end())) {
            assertReason(catchThrowableOfType(EpubRefused.class, () -> archive.stream("../a")), Reason.MALFORMED);
        }
    }

    private static void assertRefused(Path file, Reason reason) {
        assertReason(
                catchThrowableOfType(EpubRefused.class, () -> Archive.open(file).close()), reason);
    }

    private static void assertReason(EpubRefused refused, Reason reason) {
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
        assertThat(refused).hasMessageEndingWith(".");
    }
}
