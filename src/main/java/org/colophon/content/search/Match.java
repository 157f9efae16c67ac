package org.colophon.content.search;

/** Where in a text something was found. @param end after the last character */
record Match(int start, int end) {}
