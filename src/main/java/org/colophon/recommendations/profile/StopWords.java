package org.colophon.recommendations.profile;

import java.util.Set;

/**
 * English words that say nothing of a text's subject, and those that say only that it is a book. In other languages, and for
 * words of this kind that are missing here, the largest share of books that a term may stand in does the same.
 */
final class StopWords {

    private static final String ENGLISH = """
            about above across after again against all almost along already also although always am among an and another
            any anyone anything are around as at away back be became because become becomes been before began behind being
            below best better between beyond both but by came can cannot come comes could did didn do does doesn doing don
            done down during each easily easy either else end enough especially etc even ever every everyone everything
            example examples few find first for found from full further gain get gets getting give given gives go goes going
            good got great had has have having he help helps her here hers herself him himself his how however if in include
            included includes including inside instead into is isn it its itself just keep kind know known last later least
            less let lets like ll long look looking made main make makes making many may me might mine more most much must
            my myself need needs never new next no nor not nothing now of off often on once one ones only onto or other
            others our ours ourselves out over own part particular per put quite rather re really right same second see seen
            several shall she should show shows simple simply since small so some something soon still such sure take takes
            than that the their theirs them themselves then there these they thing things this those though three through
            throughout thus to together too took toward towards two under until up upon us use used useful user uses using
            ve very via want was way ways we well were what whatever when whenever where whether which while who whole whom
            whose why will with within without work working works world would year years yes yet you your yours yourself
            """;

    private static final String OF_BOOKS = """
            author authors book books bestselling chapter chapters cover covered covering covers comprehensive complete
            describes detailed edition editions essential essentials explain explains fully guide guides handbook hands
            introduces introducing introduction introductory learn learning learned manual master mastering
            practical primer provides publication publisher read reader readers reading reference revised section sections
            step steps teach teaches text topic topics tutorial tutorials understand understanding updated version versions
            volume written writing
            """;

    private static final Set<String> ALL = Set.of((ENGLISH + OF_BOOKS).strip().split("\\s+"));

    private StopWords() {}

    static boolean contain(String term) {
        return ALL.contains(term);
    }
}
