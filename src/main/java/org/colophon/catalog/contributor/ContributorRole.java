package org.colophon.catalog.contributor;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In what capacity somebody contributed to a book: every code of ONIX list 17 (issue 68 of the code lists). Who stands on
 * the title page is named by the by-line; the others are credited elsewhere in a book.
 */
public enum ContributorRole {
    AUTHOR("A01", "By:"),
    WITH("A02", "With"),
    SCREENPLAY("A03", "Screenplay by"),
    LIBRETTO("A04", "Libretto by"),
    LYRICS("A05", "Lyrics by"),
    COMPOSER("A06", "Music by"),
    ARTIST("A07", "By:"),
    PHOTO_ARTIST("A08", "By:"),
    CREATOR("A09", "Created by"),
    IDEA("A10", "From an idea by"),
    DESIGNER("A11", "Designed by", Credit.ELSEWHERE),
    ILLUSTRATOR("A12", "Illustrated by"),
    PHOTOGRAPHER("A13", "Photographs by"),
    TEXT("A14", "Text by"),
    PREFACE("A15", "Preface by"),
    PROLOGUE("A16", "Prologue by"),
    SUMMARY("A17", "Summary by", Credit.ELSEWHERE),
    SUPPLEMENT("A18", "Supplement by", Credit.ELSEWHERE),
    AFTERWORD("A19", "Afterword by"),
    NOTES("A20", "Notes by"),
    COMMENTARY("A21", "Commentary by"),
    EPILOGUE("A22", "Epilogue by"),
    FOREWORD("A23", "Foreword by"),
    INTRODUCTION("A24", "Introduction by"),
    FOOTNOTES("A25", "Footnotes by", Credit.ELSEWHERE),
    MEMOIR("A26", "Memoir by"),
    EXPERIMENTS("A27", "Experiments by", Credit.ELSEWHERE),
    INTERPRETER("A28", "Interpreted through"),
    INTRODUCTION_NOTES("A29", "Introduction and notes by"),
    SOFTWARE("A30", "Software by", Credit.ELSEWHERE),
    BOOK_AND_LYRICS("A31", "Book and lyrics by"),
    CONTRIBUTIONS("A32", "With contributions by"),
    APPENDIX("A33", "Appendix by", Credit.ELSEWHERE),
    INDEX("A34", "Index by", Credit.ELSEWHERE),
    DRAWINGS("A35", "Drawings by"),
    COVER("A36", "Cover by", Credit.ELSEWHERE),
    PRELIMINARY_WORK("A37", "Preliminary work by", Credit.ELSEWHERE),
    ORIGINAL_AUTHOR("A38", "Originally by"),
    MAPS("A39", "Maps by", Credit.ELSEWHERE),
    INKER_COLOURIST("A40", "Inked or coloured by", Credit.ELSEWHERE),
    PAPER_ENGINEER("A41", "Paper engineering by", Credit.ELSEWHERE),
    CONTINUER("A42", "Continued by"),
    INTERVIEWER("A43", "Interviews by"),
    INTERVIEWEE("A44", "In conversation with"),
    COMIC_SCRIPT("A45", "Script by"),
    INKER("A46", "Inked by", Credit.ELSEWHERE),
    COLOURIST("A47", "Coloured by", Credit.ELSEWHERE),
    LETTERER("A48", "Lettered by", Credit.ELSEWHERE),
    COVER_INKER("A49", "Cover inked by", Credit.ELSEWHERE),
    COVER_COLOURIST("A50", "Cover coloured by", Credit.ELSEWHERE),
    RESEARCH("A51", "Research by", Credit.ELSEWHERE),
    CHARACTER_DESIGN("A52", "Characters designed by", Credit.ELSEWHERE),
    OTHER("A99", "With contributions by"),
    EDITOR("B01", "Edited by"),
    REVISER("B02", "Revised by"),
    RETELLER("B03", "Retold by"),
    ABRIDGER("B04", "Abridged by"),
    ADAPTER("B05", "Adapted by"),
    TRANSLATOR("B06", "Translated by"),
    TELLER("B07", "As told by"),
    COMMENTED_TRANSLATOR("B08", "Translated with a commentary by"),
    SERIES_EDITOR("B09", "Series edited by"),
    EDITING_TRANSLATOR("B10", "Edited and translated by"),
    EDITOR_IN_CHIEF("B11", "Editor-in-chief:"),
    GUEST_EDITOR("B12", "Guest edited by"),
    VOLUME_EDITOR("B13", "Volume edited by"),
    EDITORIAL_BOARD("B14", "Editorial board:", Credit.ELSEWHERE),
    COORDINATOR("B15", "Editorial coordination by", Credit.ELSEWHERE),
    MANAGING_EDITOR("B16", "Managed by", Credit.ELSEWHERE),
    FOUNDER("B17", "Founded by", Credit.ELSEWHERE),
    PREPARER("B18", "Prepared for publication by"),
    ASSOCIATE_EDITOR("B19", "Associate editing by", Credit.ELSEWHERE),
    CONSULTANT_EDITOR("B20", "Editorial advice by", Credit.ELSEWHERE),
    GENERAL_EDITOR("B21", "Under the general editorship of"),
    DRAMATIST("B22", "Dramatised by"),
    RAPPORTEUR("B23", "Reported by", Credit.ELSEWHERE),
    LITERARY_EDITOR("B24", "Text established by"),
    ARRANGER("B25", "Arranged by"),
    TECHNICAL_EDITOR("B26", "Technical editing by", Credit.ELSEWHERE),
    THESIS_ADVISER("B27", "Supervised by", Credit.ELSEWHERE),
    THESIS_EXAMINER("B28", "Examined by", Credit.ELSEWHERE),
    SCIENTIFIC_EDITOR("B29", "Scientific editing by"),
    HISTORICAL_ADVISER("B30", "Historical advice by", Credit.ELSEWHERE),
    ORIGINAL_EDITOR("B31", "Originally edited by"),
    TRANSLATION_REVISER("B32", "Translation revised by"),
    TRANSCRIBER("B33", "Transcribed by"),
    SENSITIVITY_READER("B34", "Sensitivity reading by", Credit.ELSEWHERE),
    IMAGE_DESCRIBER("B35", "Images described by", Credit.ELSEWHERE),
    OTHER_ADAPTER("B99", "Adapted by"),
    COMPILER("C01", "Compiled by"),
    SELECTOR("C02", "Selected by"),
    PICTURE_SELECTOR("C03", "Pictures selected by"),
    CURATOR("C04", "Curated by"),
    OTHER_COMPILER("C99", "Compiled by"),
    PRODUCER("D01", "Produced by"),
    DIRECTOR("D02", "Directed by"),
    CONDUCTOR("D03", "Conducted by"),
    CHOREOGRAPHER("D04", "Choreographed by"),
    OTHER_DIRECTOR("D99", "Directed by"),
    ACTOR("E01", "Performed by"),
    DANCER("E02", "Danced by"),
    NARRATOR("E03", "Narrated by"),
    COMMENTATOR("E04", "Comments by"),
    SINGER("E05", "Sung by"),
    INSTRUMENTALIST("E06", "Played by"),
    READER("E07", "Read by"),
    ENSEMBLE("E08", "Performed by"),
    SPEAKER("E09", "Spoken by"),
    PRESENTER("E10", "Presented by"),
    INTRODUCTION_READER("E11", "Introduction read by", Credit.ELSEWHERE),
    OTHER_PERFORMER("E99", "Performed by"),
    FILMER("F01", "Filmed by"),
    FILM_EDITOR("F02", "Film edited by", Credit.ELSEWHERE),
    OTHER_RECORDER("F99", "Recorded by"),
    ASSISTANT("Z01", "Assisted by"),
    DEDICATEE("Z02", "In honour of"),
    JURISDICTION("Z03", "Enacted by"),
    PEER_REVIEWER("Z04", "Reviewed by", Credit.ELSEWHERE),
    COMPLETER("Z05", "Completed by"),
    ASSOCIATE("Z06", "In association with"),
    VARIOUS("Z98", "With contributions by"),
    OTHER_ROLE("Z99", "With contributions by");

    private static final Map<String, ContributorRole> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ContributorRole::code, Function.identity()));

    private final String code;
    private final String lead;
    private final Credit credit;

    ContributorRole(String code, String lead) {
        this(code, lead, Credit.TITLE_PAGE);
    }

    ContributorRole(String code, String lead, Credit credit) {
        this.code = code;
        this.lead = lead;
        this.credit = credit;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static ContributorRole of(String code) {
        var role = BY_CODE.get(code);
        if (role == null) {
            throw new IllegalArgumentException("\"%s\" is no contributor role of ONIX list 17".formatted(code));
        }
        return role;
    }

    /** Its ONIX code. */
    public String code() {
        return code;
    }

    /** The words that lead to the names in a by-line, the same for roles that readers do not tell apart. */
    String lead() {
        return lead;
    }

    boolean isOnTitlePage() {
        return credit == Credit.TITLE_PAGE;
    }

    /** Where in a book somebody is named. */
    private enum Credit {
        TITLE_PAGE,
        ELSEWHERE
    }
}
