package org.colophon.catalog.web.bulk;

import java.util.ArrayList;
import java.util.List;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.alteration.AlterationRefused;
import org.colophon.catalog.bulk.BulkChange;
import org.colophon.catalog.bulk.BulkDesk;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.springframework.stereotype.Component;

/** Hands in what editors propose, when there is nothing wrong with it. */
@Component
class Proposals {

    private final BulkDesk desk;
    private final ProposalFaults inspection;

    Proposals(BulkDesk desk, ProposalFaults inspection) {
        this.desk = desk;
        this.inspection = inspection;
    }

    /** @throws ProposalRefused with everything that is wrong with it, as far as that shows without a book */
    BulkChange submit(ProposedChange proposed, Editor editor) {
        var faults = new ArrayList<>(inspection.of(proposed));
        var alteration = alteration(proposed, faults);
        return desk.propose(proposed.selected(), alteration, new Edit(editor, proposed.why()));
    }

    private static Alteration alteration(ProposedChange proposed, List<Fault> faults) {
        try {
            var alteration = Alteration.of(proposed.set(), proposed.add(), proposed.remove());
            if (faults.isEmpty()) {
                return alteration;
            }
        } catch (AlterationRefused e) {
            faults.addAll(e.faults());
        }
        throw new ProposalRefused(faults);
    }
}
