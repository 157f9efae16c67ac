package org.colophon.content.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.Notice;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Protection;
import org.colophon.content.epub.navigation.Navigation;
import org.colophon.content.epub.opf.PackageDocument;
import org.colophon.content.epub.opf.PackageReader;
import org.colophon.content.epub.proposal.EntryText;
import org.colophon.content.epub.proposal.EntryTexts;
import org.colophon.content.epub.proposal.Proposal;
import org.colophon.content.epub.proposal.ProposedEntry;

/**
 * An EPUB file that is open for reading. Texts and files are read when they are asked for, and each of them only while it is
 * used; the outline is small and stays. For one thread at a time.
 */
public final class Epub implements Closeable {

    private final Notices notices = new Notices();
    private final Archive archive;
    private final PackageDocument opf;
    private final Navigation navigation;
    private final List<ProposedEntry> outline;
    private final EntryTexts texts;

    private Epub(Archive archive) {
        this.archive = archive;
        Mimetype.check(archive, notices);
        var obfuscated = Protection.obfuscated(archive);
        this.opf = PackageReader.read(archive, notices);
        Obfuscation.check(obfuscated, opf, notices);
        this.navigation = Navigation.read(archive, opf, notices);
        this.outline = Proposal.of(archive, opf, navigation, notices);
        this.texts = new EntryTexts(archive, opf, notices);
    }

    /**
     * Opens a file, measures all that is in it, and reads every document of its spine once.
     *
     * @throws EpubRefused when it is not taken
     * @throws UncheckedIOException when the file itself cannot be read
     */
    public static Epub open(Path file) {
        var archive = Archive.open(file);
        try {
            return new Epub(archive);
        } catch (RuntimeException e) {
            close(archive);
            throw e;
        }
    }

    /** What the publication says of itself: metadata, files, reading order, cover. */
    public PackageDocument description() {
        return opf;
    }

    public Navigation navigation() {
        return navigation;
    }

    /** The entries at the top of the outline that it would become. All text of the spine is in one entry, and in one only. */
    public List<ProposedEntry> outline() {
        return outline;
    }

    /** All entries of {@link #outline()}, in reading order. */
    public List<ProposedEntry> entries() {
        return outline.stream().flatMap(ProposedEntry::inReadingOrder).toList();
    }

    /**
     * The text of an entry of {@link #outline()}. Asking for them in reading order reads each document but once.
     *
     * @throws EpubRefused when the file has changed since it was opened
     */
    public EntryText text(ProposedEntry entry) {
        return texts.of(entry);
    }

    /**
     * A file of the publication, such as a picture. To be closed.
     *
     * @param path as in {@link EntryText#resources()} or the manifest
     * @throws EpubRefused when there is none at this path; while reading, when the file has changed since it was opened
     */
    public InputStream resource(String path) {
        return archive.stream(path);
    }

    /** What is not as it should be, as far as it has been read: texts that are read later may add to it. */
    public List<Notice> notices() {
        return notices.all();
    }

    @Override
    public void close() {
        close(archive);
    }

    private static void close(Archive archive) {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
