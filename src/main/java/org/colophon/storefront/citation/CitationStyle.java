package org.colophon.storefront.citation;

/** The styles that readers may choose from, each the newest edition of its manual that the style repository has. */
enum CitationStyle {
    APA("apa", "APA", "Publication Manual of the American Psychological Association, 7th edition"),
    CHICAGO_AUTHOR_DATE("chicago-author-date", "Chicago, author and date", "Chicago Manual of Style, 18th edition"),
    CHICAGO_NOTES("chicago-notes-bibliography", "Chicago, notes", "Chicago Manual of Style, 18th edition");

    private final String file;
    private final String label;
    private final String manual;

    CitationStyle(String file, String label, String manual) {
        this.file = file;
        this.label = label;
        this.manual = manual;
    }

    /** The name of the style in the repository of the Citation Style Language. */
    String file() {
        return file;
    }

    public String label() {
        return label;
    }

    public String manual() {
        return manual;
    }
}
