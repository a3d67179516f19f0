package io.github.legstat.output;

import io.github.legstat.report.Entry;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes the entries of one listing in order. {@link #close} ends the listing and flushes; the
 * stream below stays open.
 */
public interface EntryWriter extends Closeable, Flushable {

  /**
   * Writes one entry.
   *
   * @throws IOException if the stream fails, as on a full disk or a closed pipe
   */
  void write(Entry entry) throws IOException;
}
