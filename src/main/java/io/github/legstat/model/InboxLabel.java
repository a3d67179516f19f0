package io.github.legstat.model;

import org.jspecify.annotations.Nullable;

/**
 * The label of a call in the dashboard's inbox.
 *
 * @param word the label itself
 * @param reason why a call was missed, such as {@code busy}; empty where the label needs none
 */
public record InboxLabel(Word word, String reason) implements Comparable<InboxLabel> {
  /** The words of labels; outbound calls have those of the Status that their rule calls for. */
  public enum Word implements Term {
    /** Both sides talked. */
    COMPLETED("completed"),
    /** The caller left before any agent was tried. */
    CALL_ATTEMPT("call-attempt"),
    /** Agents were tried, or none was free, and nobody took the call. */
    MISSED_CALL("missed-call"),
    /** The carrier could not reach the other side. */
    FAILED("failed"),
    /** The flow ended in its voicemail step. */
    VOICEMAIL("voicemail"),
    /** Outbound, nobody answered in time. */
    NO_ANSWER("no-answer"),
    /** Outbound, the line was busy. */
    BUSY("busy"),
    /** Outbound, the call was canceled. */
    CANCELED("canceled"),
    /** The call is not over. */
    IN_PROGRESS("in-progress"),
    /** The record does not tell. */
    UNKNOWN("unknown");

    private final String word;

    Word(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** The label of a call whose record does not tell one. */
  public static final InboxLabel UNKNOWN = new InboxLabel(Word.UNKNOWN, "");

  /** The label of a call that is not over. */
  public static final InboxLabel IN_PROGRESS = new InboxLabel(Word.IN_PROGRESS, "");

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InboxLabel that && word == that.word && reason.equals(that.reason);
  }

  /** In the order of the word, then of the reason. */
  @Override
  public int compareTo(InboxLabel that) {
    int byWord = word.word().compareTo(that.word.word());
    return byWord == 0 ? reason.compareTo(that.reason) : byWord;
  }

  @Override
  public int hashCode() {
    return 31 * word.hashCode() + reason.hashCode();
  }
}
