package io.github.legstat.samples;

import java.util.Locale;

/** The formats a file of calls can have. */
public enum CallFormat {
  /** The dashboard's report. */
  CSV {
    @Override
    CallWriter writer(long calls) {
      return new CsvWriter(CsvColumn.USUAL);
    }
  },
  /** One API object on each line. */
  NDJSON {
    @Override
    CallWriter writer(long calls) {
      return new NdjsonWriter();
    }
  },
  /** Pages of the API's list of calls, one after another. */
  JSON {
    @Override
    CallWriter writer(long calls) {
      return new JsonPagesWriter(calls, 100);
    }
  };

  /** A writer for a file of {@code calls} calls. */
  abstract CallWriter writer(long calls);

  /** The format of that name, in lower case: {@code csv}, {@code ndjson} or {@code json}. */
  static CallFormat named(String name) {
    for (CallFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return format;
      }
    }
    throw new IllegalArgumentException("unknown format " + name);
  }
}
