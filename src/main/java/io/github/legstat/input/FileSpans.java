package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.util.Optional;

/**
 * A regular file cut where records of a JSON document seem to begin. Each thread reads its own
 * stretch; both sides of a cut find it by the same bytes.
 */
final class FileSpans implements LineSource {
  private final FileStretches file;
  private final DocumentStart start;

  /**
   * The bytes of a file.
   *
   * @param start how records begin
   */
  FileSpans(FileStretches file, DocumentStart start) {
    this.file = file;
    this.start = start;
  }

  @Override
  public Optional<Stretch> take(Batch batch) {
    return file.take(batch, this::load);
  }

  private Extent load(Batch batch, long spanBegin, boolean first) throws IOException {
    int length = (int) Math.min(file.spanBytes(), file.end() - spanBegin);
    boolean last = spanBegin + length == file.end();
    file.fill(batch, spanBegin, length + FileStretches.LOOK_AHEAD_BYTES);
    int begin = first ? 0 : cut(batch, spanBegin, 0);
    int end = last ? length : cut(batch, spanBegin, length);
    return new Extent(Math.min(begin, batch.length()), Math.min(end, batch.length()), last);
  }

  /** Where a record seems to begin, or the place itself if none does within the window. */
  private int cut(Batch batch, long spanBegin, int place) throws IOException {
    int found = start.next(batch.bytes(), place, Math.min(batch.length(), windowEnd(place)));
    if (found < 0 && batch.length() < windowEnd(place)) {
      file.fill(batch, spanBegin, windowEnd(place));
      found = start.next(batch.bytes(), place, batch.length());
    }
    return found < 0 ? place : found;
  }

  private static int windowEnd(int place) {
    return place + DocumentStart.WINDOW_BYTES;
  }

  @Override
  public Optional<String> damage() {
    return file.damage();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
