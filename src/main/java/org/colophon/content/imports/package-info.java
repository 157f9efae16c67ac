/**
 * EPUBs taken into books as jobs: the file is kept, read in the background and shown as a preview, and only applied when an
 * editor says so. An import runs once over several instances and starts over after a restart.
 */
@NullMarked
package org.colophon.content.imports;

import org.jspecify.annotations.NullMarked;
