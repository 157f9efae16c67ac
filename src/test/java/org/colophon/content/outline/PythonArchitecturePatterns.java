package org.colophon.content.outline;

import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.INDEX;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.RELATED_BOOKS;

import java.util.List;
import java.util.stream.Stream;

/** The table of contents of the book that it all began with: 23 entries. */
public final class PythonArchitecturePatterns {

    private PythonArchitecturePatterns() {}

    public static List<EntryDraft> draft() {
        return List.of(
                EntryDraft.of(FRONT_MATTER, "Preface"),
                EntryDraft.of(FRONT_MATTER, "Introduction to Software Architecture"),
                part("Part I: Design", "API Design", "Data Modeling", "The Data Layer"),
                part(
                        "Part II: Architectural Patterns",
                        "The Twelve-Factor App Methodology",
                        "Web Server Structures",
                        "Event-Driven Structures",
                        "Advanced Event-Driven Structures",
                        "Microservices vs Monolith"),
                part("Part III: Implementation", "Testing and TDD", "Package Management"),
                part(
                        "Part IV: Ongoing operations",
                        "Logging",
                        "Metrics",
                        "Profiling",
                        "Debugging",
                        "Ongoing Architecture"),
                EntryDraft.of(RELATED_BOOKS, "Other Books You May Enjoy"),
                EntryDraft.of(INDEX, "Index"));
    }

    private static EntryDraft part(String title, String... chapters) {
        var held = Stream.of(chapters).map(it -> EntryDraft.of(CHAPTER, it)).toArray(EntryDraft[]::new);
        return EntryDraft.of(PART, title, held);
    }
}
