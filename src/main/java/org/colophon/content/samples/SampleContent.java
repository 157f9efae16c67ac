package org.colophon.content.samples;

import java.util.HashMap;
import org.colophon.content.EntryId;
import org.colophon.content.outline.Outlines;
import org.colophon.content.preview.Policies;
import org.colophon.content.release.Releasing;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and releases the samples at the first start. The catalog makes the books to them at its own time: whichever comes
 * first, readers see both together.
 */
@Component
@ConditionalOnBooleanProperty("colophon.sample-catalogue")
class SampleContent implements ApplicationRunner {

    private final SampleFiles files;
    private final Outlines outlines;
    private final Sections sections;
    private final Policies policies;
    private final Releasing releasing;

    SampleContent(SampleFiles files, Outlines outlines, Sections sections, Policies policies, Releasing releasing) {
        this.files = files;
        this.outlines = outlines;
        this.sections = sections;
        this.policies = policies;
        this.releasing = releasing;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!sections.existsBy()) {
            files.names().forEach(this::write);
        }
    }

    private void write(String name) {
        var sample = files.book(name);
        outlines.open(sample.book());
        var opened = outlines.findById(sample.book().value()).orElseThrow();
        var outline = outlines.arrange(opened, sample.draft());
        var ids = new HashMap<String, EntryId>();
        for (var key : sample.keys()) {
            var entry = outline.entries().get(ids.size());
            files.text(name, key).ifPresent(text -> sections.write(Section.of(sample.book(), entry), text));
            ids.put(key, entry.id());
        }
        policies.save(policies.preview(sample.book()).follow(sample.preview().policy(ids), outline));
        releasing.release(sample.book());
    }
}
