package org.colophon.content.release;

import java.util.ArrayList;
import org.colophon.catalog.BookId;
import org.colophon.content.ContentReleased;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.Outlines;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.preview.Previews;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.colophon.content.section.Xhtml;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes what the editors of a book have worked on what its readers see. */
@Component
public class Releasing {

    private final Outlines outlines;
    private final Sections sections;
    private final Previews previews;
    private final Releases releases;
    private final ApplicationEventPublisher events;

    Releasing(
            Outlines outlines,
            Sections sections,
            Previews previews,
            Releases releases,
            ApplicationEventPublisher events) {
        this.outlines = outlines;
        this.sections = sections;
        this.previews = previews;
        this.releases = releases;
        this.events = events;
    }

    /**
     * Releases the outline, the texts and the preview of a book as they are now. When nothing has changed since the last
     * release, that one stays and nobody hears anything, so that asking twice does no harm.
     *
     * @return the number of the release that readers see from now on
     * @throws NoOutline when the book has none
     */
    @Transactional
    public long release(BookId book) {
        var outline = outlines.findLockedById(book.value()).orElseThrow(() -> new NoOutline(book));
        var policy = previews.of(book).policy();
        var fingerprint = Fingerprint.of(outline, sections.findDigests(book.value()), policy);
        var last = releases.last(book);
        return last.fingerprint().equals(fingerprint)
                ? last.number()
                : release(last.next(fingerprint), outline, policy);
    }

    private long release(Release release, Outline outline, PreviewPolicy policy) {
        sections.deleteRemoved(outline.id().value());
        releases.add(release);
        events.publishEvent(snapshot(release, outline, policy));
        return release.number();
    }

    /** Holds one text at a time, for those of a book together may be large. */
    private ContentReleased snapshot(Release release, Outline outline, PreviewPolicy policy) {
        var profile = new TermProfile();
        var listed = new ArrayList<ContentReleased.Entry>();
        for (var entry : outline.entries()) {
            var text = text(entry);
            var excerpt = policy.excerpt(entry.id(), text);
            var visible = text.text();
            visible.lines().forEach(profile::add);
            releases.add(release, listed.size(), entry, text, excerpt);
            listed.add(entry.released(listed.size(), visible.length(), excerpt.access()));
        }
        return new ContentReleased(release.book(), release.number(), listed, profile.terms());
    }

    private Xhtml text(OutlineEntry entry) {
        return entry.kind().isGenerated()
                ? Xhtml.EMPTY
                : sections.findById(entry.entry()).map(Section::text).orElse(Xhtml.EMPTY);
    }
}
