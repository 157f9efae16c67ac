package org.colophon.content.terms;

import java.util.Set;

/** English words that every text has, so that they say nothing about one. */
public final class StopWords {

    private static final Set<String> WORDS = Set.of("""
            a about above actually after again against all almost along already also although always am among an and another
            any anyone anything are aren't around as at away back be became because become becomes been before being below
            best better between both but by called can can't cannot case cases cf chapter chapters come comes could couldn't course did didn't
            different do does doesn't doing don't done down dr during each e.g either else end enough etc even ever every
            everything example examples far few find first for found from full further get gets getting give given gives go
            goes going good got great had hadn't has hasn't have haven't having he her here herself him himself his how
            however i i.e i'd i'll i'm i've if in including instead into is isn't it its it's itself just keep kind know known
            last later least left less let let's like likely little long look lot made make makes making many may maybe me
            mean means mr mrs might more most mostly much must my myself need needed needs never new next no none nor not nothing
            now of off often on once one ones only onto or other others our ours ourselves out over own part per perhaps
            place possible put quite rather really right said same say second see seem seems seen several shall she should
            shouldn't show shows simply since so some someone something sometimes soon still such sure take taken takes than
            that that's the their theirs them themselves then there there's therefore these they they're thing things think
            this those though three through thus time times to together too toward towards two under until up upon us use
            used useful uses using usually very via viz vol want wants was wasn't way ways we we'll we're we've well were weren't
            what what's when where whether which while who whole whom whose why will with within without won't work works
            would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves\
            """.split("\\s+"));

    private StopWords() {}

    /** @param word in lower case; a typographic apostrophe is one, too */
    public static boolean contain(String word) {
        return WORDS.contains(word.replace('’', '\''));
    }
}
