package org.colophon.content.release;

import java.util.ArrayList;
import org.colophon.catalog.BookId;
import org.colophon.content.ContentReleased;
import org.colophon.content.outline.Landmarks;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.preview.Extent;
import org.colophon.content.preview.Policies;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Sections;
import org.colophon.content.terms.TermProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes what the editors of a book have worked on what its readers see. */
@Component
public class Releasing {

    private final Outlines outlines;
    private final Sections sections;
    private final Policies policies;
    private final Manuscripts manuscripts;
    private final Releases releases;
    private final ApplicationEventPublisher events;

    Releasing(
            Outlines outlines,
            Sections sections,
            Policies policies,
            Manuscripts manuscripts,
            Releases releases,
            ApplicationEventPublisher events) {
        this.outlines = outlines;
        this.sections = sections;
        this.policies = policies;
        this.manuscripts = manuscripts;
        this.releases = releases;
        this.events = events;
    }

    /** Releases a book as Colophon does by itself. */
    @Transactional
    public long release(BookId book) {
        return release(book, Occasion.NONE);
    }

    /**
     * Releases the outline, the texts and the preview of a book as they are now. When nothing has changed since the last
     * release, that one stays and nobody hears anything, so that asking twice does no harm. What had been removed before it is
     * forgotten.
     *
     * @return the number of the release that readers see from now on
     * @throws NoOutline when the book has none
     */
    @Transactional
    public long release(BookId book, Occasion occasion) {
        var outline = outlines.locked(book);
        var last = releases.last(book);
        long number = release(last, manuscripts.working(outline), occasion);
        if (number > last.number()) {
            forgetRemoved(outline);
        }
        return number;
    }

    private void forgetRemoved(Outline outline) {
        if (!outline.removed().isEmpty()) {
            outlines.save(outline.forgetRemoved());
        }
        sections.deleteRemoved(outline.id().value());
    }

    /**
     * Has readers see the texts of the last release under the policy that holds now: a release with nothing else in it that
     * is new. Does nothing for a book that has not been released, or is read under that policy already.
     */
    @Transactional
    public void reopen(BookId book) {
        outlines.findLockedById(book.value())
                .map(outline -> releases.last(outline.id()))
                .filter(last -> last.number() > 0)
                .ifPresent(last -> release(last, manuscripts.released(last), Occasion.PREVIEW));
    }

    /**
     * What would be free of the texts that the editors of a book are working on.
     *
     * @throws NoOutline when the book has none
     */
    @Transactional(readOnly = true)
    public Extent extent(BookId book) {
        var outline = outlines.of(book);
        return manuscripts.working(outline).extent(policies.of(book));
    }

    private long release(Release last, Manuscript manuscript, Occasion occasion) {
        var policy = policies.of(last.book());
        var fingerprint = Fingerprint.of(manuscript, policy);
        if (last.fingerprint().equals(fingerprint)) {
            return last.number();
        }
        var next = last.next(fingerprint, occasion);
        releases.add(next, policy);
        events.publishEvent(snapshot(next, manuscript, policy));
        return next.number();
    }

    private ContentReleased snapshot(Release release, Manuscript manuscript, PreviewPolicy policy) {
        var extent = manuscript.extent(policy);
        var landmarks = Landmarks.of(manuscript.entries());
        var profile = new TermProfile();
        var listed = new ArrayList<ContentReleased.Entry>();
        for (var entry : manuscript.entries()) {
            var text = manuscript.text(entry);
            var excerpt = extent.excerpt(listed.size(), text);
            var visible = text.text();
            if (!entry.kind().isGenerated()) {
                visible.lines().forEach(profile::add);
            }
            var source = manuscript.digest(entry);
            releases.add(release, new ReleasedEntry(listed.size(), entry, text, source, visible.length(), excerpt));
            listed.add(entry.released(listed.size(), visible.length(), excerpt.access(), landmarks));
        }
        return new ContentReleased(release.book(), release.number(), listed, profile.terms());
    }
}
