package io.github.legstat.samples;

/** Calls as the pages of the API's list of calls, saved one after another, oldest call first. */
final class JsonPagesWriter implements CallWriter {

  private static final String LIST = "/v1/Accounts/" + Business.ACCOUNT + "/Calls.json";

  private final long total;
  private final int pageSize;
  private long written;

  JsonPagesWriter(long total, int pageSize) {
    this.total = total;
    this.pageSize = pageSize;
  }

  @Override
  public void begin(StringBuilder out) {
    if (total == 0) {
      beginPage(out);
    }
  }

  @Override
  public void call(StringBuilder out, SampleCall call) {
    if (written % pageSize == 0) {
      beginPage(out);
    } else {
      out.append(",\n");
    }
    ApiCall.append(out, call);
    written++;
    if (written % pageSize == 0 && written < total) {
      endPage(out);
    }
  }

  @Override
  public void end(StringBuilder out) {
    endPage(out);
  }

  private void beginPage(StringBuilder out) {
    long page = written / pageSize;
    out.append("{\"Metadata\":{\"Total\":").append(total);
    out.append(",\"PageSize\":").append(pageSize);
    out.append(",\"FirstPageUri\":");
    uri(out, 0);
    out.append(",\"PrevPageUri\":");
    neighbor(out, page - 1, page > 0);
    out.append(",\"NextPageUri\":");
    neighbor(out, page + 1, written + pageSize < total);
    out.append("},\"Calls\":[\n");
  }

  private static void endPage(StringBuilder out) {
    out.append("\n]}\n");
  }

  private void neighbor(StringBuilder out, long page, boolean exists) {
    if (exists) {
      uri(out, page);
    } else {
      out.append("null");
    }
  }

  private void uri(StringBuilder out, long page) {
    out.append('"').append(LIST).append("?details=true&SortBy=DateCreated:asc&PageSize=");
    out.append(pageSize).append("&Page=").append(page).append('"');
  }
}
