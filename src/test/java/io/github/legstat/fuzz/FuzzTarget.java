package io.github.legstat.fuzz;

import io.github.legstat.input.FormatProof;
import io.github.legstat.input.InputFormat;
import io.github.legstat.input.PackedProof;
import java.io.IOException;
import java.util.Locale;

/** The parts of the program that meet bytes of others, and what must hold of each. */
enum FuzzTarget {
  CSV(bytes -> FormatProof.check(InputFormat.CSV, bytes)),
  NDJSON(bytes -> FormatProof.check(InputFormat.NDJSON, bytes)),
  JSON(bytes -> FormatProof.check(InputFormat.JSON, bytes)),
  XML(bytes -> FormatProof.check(InputFormat.XML, bytes)),
  FORM(bytes -> FormatProof.check(InputFormat.FORM, bytes)),
  /** Compression and encodings. */
  PACKED(PackedProof::check),
  /** The program as a whole. */
  REPORT(ReportProof::check);

  private final Check check;

  /** Looks at bytes; throws where something does not hold of them. */
  private interface Check {
    void of(byte[] bytes) throws IOException;
  }

  FuzzTarget(Check check) {
    this.check = check;
  }

  /** Throws where something does not hold of these bytes. */
  void check(byte[] bytes) throws IOException {
    check.of(bytes);
  }

  /** The name of the target, as folders and scripts have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
