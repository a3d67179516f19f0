package io.github.legstat.output;

/**
 * What a renderer may need to know.
 *
 * @param text the page, for the text format
 * @param excelSafe whether CSV and TSV cells that a spreadsheet would run as a formula are guarded
 *     by an apostrophe
 */
public record OutputOptions(TextOptions text, boolean excelSafe) {}
