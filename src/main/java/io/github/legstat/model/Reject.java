package io.github.legstat.model;

/**
 * A piece of input that could not be read as a call. It is counted, never dropped.
 *
 * @param input name of the input
 * @param firstLine first line of the piece, from one
 * @param lastLine last line of the piece
 * @param reason why it was refused, in one sentence
 * @param raw the text as it stood in the input
 */
public record Reject(String input, long firstLine, long lastLine, String reason, String raw) {}
