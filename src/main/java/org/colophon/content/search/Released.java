package org.colophon.content.search;

import java.util.ArrayList;
import java.util.List;
import org.colophon.content.EntryId;
import org.colophon.content.section.Paragraph;

/**
 * An entry as it was released.
 *
 * @param chapter the number of the entry that it counts to
 * @param html its whole text
 * @param complete whether everybody may see all of it
 * @param excerpt what everybody may see of it otherwise
 */
record Released(EntryId entry, int number, int chapter, String title, String html, boolean complete, String excerpt) {

    /** Its title and its paragraphs, as they are searched. */
    List<Searched> searched() {
        var searched = new ArrayList<Searched>();
        searched.add(new Searched(entry, number, chapter, title, null, title, title.length()));
        var whole = Paragraph.allOf(html);
        var free = complete ? whole : Paragraph.allOf(excerpt);
        for (int i = 0; i < whole.size(); i++) {
            var text = whole.get(i).text();
            int seen = i < free.size() ? alike(text, free.get(i).text()) : 0;
            searched.add(
                    new Searched(entry, number, chapter, title, whole.get(i).id(), text, seen));
        }
        return searched;
    }

    /** How far two texts are the same: the mark at the end of an excerpt is none of the text. */
    private static int alike(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return end;
    }
}
