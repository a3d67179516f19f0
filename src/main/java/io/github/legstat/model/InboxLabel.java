package io.github.legstat.model;

import org.jspecify.annotations.Nullable;

/**
 * The label of a call in the dashboard's inbox.
 *
 * @param word the canonical label, such as {@code missed-call}
 * @param reason why a call was missed, such as {@code busy}; empty where the label needs none
 */
public record InboxLabel(String word, String reason) implements Comparable<InboxLabel> {
  /** The label of a call whose record does not tell one. */
  public static final InboxLabel UNKNOWN = new InboxLabel("unknown", "");

  /** The label of a call that is not over. */
  public static final InboxLabel IN_PROGRESS = new InboxLabel("in-progress", "");

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InboxLabel that && word.equals(that.word) && reason.equals(that.reason);
  }

  /** In the order of the word, then of the reason. */
  @Override
  public int compareTo(InboxLabel that) {
    int byWord = word.compareTo(that.word);
    return byWord == 0 ? reason.compareTo(that.reason) : byWord;
  }

  @Override
  public int hashCode() {
    return 31 * word.hashCode() + reason.hashCode();
  }
}
