package org.colophon.catalog.contributor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.catalog.ContributorId;

/** A contributor is referred to that the catalogue does not have. */
public class NoSuchContributor extends RuntimeException {

    private final transient Map<String, String> faults;

    private NoSuchContributor(Map<String, String> faults) {
        super("A contributor is not in the catalogue");
        this.faults = faults;
    }

    static NoSuchContributor into(ContributorId unknown) {
        return new NoSuchContributor(Map.of("/into", detail(unknown)));
    }

    static NoSuchContributor in(List<Contribution> contributions, Collection<ContributorId> unknown) {
        var faults = new LinkedHashMap<String, String>();
        for (var place = 0; place < contributions.size(); place++) {
            var contributor = contributions.get(place).contributor();
            if (contributor != null && unknown.contains(contributor)) {
                faults.put("/contributors/%d/contributor".formatted(place), detail(contributor));
            }
        }
        return new NoSuchContributor(faults);
    }

    /** Each reference that leads nowhere, by its JSON pointer into the request. */
    public Map<String, String> faults() {
        return faults;
    }

    private static String detail(ContributorId id) {
        return "No contributor has the id " + id;
    }
}
