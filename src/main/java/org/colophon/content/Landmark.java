package org.colophon.content;

import org.springframework.modulith.NamedInterface;

/**
 * A place in a book that a reading system leads to directly. The names are the terms of the EPUB 3 Structural Semantics
 * Vocabulary in capitals, with {@code _} for {@code -}.
 */
@NamedInterface("events")
public enum Landmark {
    COVER,
    TITLEPAGE,
    COPYRIGHT_PAGE,
    DEDICATION,
    FOREWORD,
    PREFACE,
    ACKNOWLEDGMENTS,
    TOC,
    /** The list of illustrations. */
    LOI,
    /** The list of tables. */
    LOT,
    INTRODUCTION,
    /** Where the work itself begins. */
    BODYMATTER,
    AFTERWORD,
    APPENDIX,
    GLOSSARY,
    BIBLIOGRAPHY,
    INDEX,
    COLOPHON
}
