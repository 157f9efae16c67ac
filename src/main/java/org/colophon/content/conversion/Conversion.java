package org.colophon.content.conversion;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.conversion.EntryResult.Outcome;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.Outlines;
import org.colophon.content.section.Anchored;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.colophon.content.section.Xhtml;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes outline and texts of a book of an EPUB. It goes through the texts more than once, so that no more than one of them is
 * in memory at a time: what they use and lead to; where the places are that links lead to; and then with all links settled.
 */
@Component
public class Conversion {

    /** Stands for an entry that is not known yet. */
    private static final Optional<String> SOMEWHERE =
            Optional.of(Destinations.address(new EntryId(new UUID(0, 0)), null));

    private final Outlines outlines;
    private final Sections sections;
    private final PictureTaking pictureTaking;

    Conversion(Outlines outlines, Sections sections, PictureTaking pictureTaking) {
        this.outlines = outlines;
        this.sections = sections;
        this.pictureTaking = pictureTaking;
    }

    /**
     * Says what a book would become. Changes nothing.
     *
     * @throws EpubRefused when it would have more entries than a book has
     */
    public ImportPreview preview(Epub epub, Outline outline, Progress progress) {
        progress.expect(epub.entries().size());
        var inventory = Inventory.of(epub, progress);
        var plan = Plan.of(epub.outline(), inventory.landmarks(), outline);
        return ImportPreview.of(epub, plan, inventory);
    }

    /** Reads all texts and takes the pictures, which harm nobody if nothing comes of it. */
    public Prepared prepare(BookId book, Epub epub, Progress progress) {
        progress.expect(3 * epub.entries().size());
        var inventory = Inventory.of(epub, progress);
        progress.expect(inventory.pictures().size());
        return new Prepared(epub, inventory, pictureTaking.take(book, epub, inventory.pictures(), progress));
    }

    /** An EPUB whose pictures have been taken. */
    @SuppressWarnings("EffectivelyPrivate") // handed from one method to the other
    public static final class Prepared {

        private final Epub epub;
        private final Inventory inventory;
        private final List<PictureResult> pictures;

        private Prepared(Epub epub, Inventory inventory, List<PictureResult> pictures) {
            this.epub = epub;
            this.inventory = inventory;
            this.pictures = pictures;
        }

        private Map<String, String> addresses() {
            return pictures.stream()
                    .filter(it -> it.address() != null)
                    .collect(Collectors.toMap(PictureResult::source, it -> requireNonNull(it.address())));
        }
    }

    /**
     * Replaces outline and texts of a book, in the caller's transaction.
     *
     * @param outline of the book, locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImportResult apply(Outline outline, Prepared source, Progress progress) {
        var plan = Plan.of(source.epub.outline(), source.inventory.landmarks(), outline);
        var book = outline.id();
        var written = outlines.arrange(outline, plan.drafts()).entries().stream()
                .filter(it -> !it.kind().isGenerated())
                .toList();
        var addresses = source.addresses();
        var destinations = new Destinations(source.inventory.targets());
        var proposed = source.epub.entries();
        for (int i = 0; i < proposed.size(); i++) {
            find(destinations, source.epub, proposed.get(i), written.get(i), addresses);
            progress.advance();
        }
        var results = new ArrayList<EntryResult>();
        for (int i = 0; i < proposed.size(); i++) {
            results.add(write(book, source.epub, proposed.get(i), written.get(i), addresses, destinations));
            progress.advance();
        }
        return new ImportResult(results, source.pictures);
    }

    private void find(
            Destinations destinations,
            Epub epub,
            ProposedEntry proposed,
            OutlineEntry entry,
            Map<String, String> pictures) {
        var text = epub.text(proposed);
        if (destinations.areIn(text)) {
            var html = new Markup(text, entry).html(pictures, place -> SOMEWHERE);
            var earlier = sections.findById(entry.entry()).map(Section::text).orElse(Xhtml.EMPTY);
            destinations.add(
                    entry.id(),
                    text,
                    html.length() > Xhtml.MAX_LENGTH
                            ? Map.of()
                            : Anchored.of(html, earlier).paragraphs());
        }
    }

    private EntryResult write(
            BookId book,
            Epub epub,
            ProposedEntry proposed,
            OutlineEntry entry,
            Map<String, String> pictures,
            Destinations destinations) {
        if (proposed.text().isEmpty()) {
            return new EntryResult(entry.id(), entry.title(), Outcome.EMPTY, List.of());
        }
        var markup = new Markup(epub.text(proposed), entry);
        var outcome = write(book, entry, markup.html(pictures, destinations::of));
        return new EntryResult(entry.id(), entry.title(), outcome, markup.notices());
    }

    private Outcome write(BookId book, OutlineEntry entry, String html) {
        if (html.length() > Xhtml.MAX_LENGTH) {
            return Outcome.TOO_LONG;
        }
        var section = sections.findById(entry.entry()).orElseGet(() -> Section.of(book, entry));
        long before = section.version();
        var after = sections.write(section, html);
        return after.version() != before ? Outcome.WRITTEN : after.version() > 0 ? Outcome.UNCHANGED : Outcome.EMPTY;
    }
}
