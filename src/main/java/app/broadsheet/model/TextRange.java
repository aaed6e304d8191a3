package app.broadsheet.model;

/**
 * A part of a text.
 *
 * @param start its first char
 * @param end after its last char
 */
public record TextRange(int start, int end) {}
