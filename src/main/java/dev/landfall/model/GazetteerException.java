package dev.landfall.model;

/**
 * A table of the gazetteer is malformed. Names the place in the words of an editor, because whoever adds a region sees this
 * first.
 */
public final class GazetteerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    GazetteerException(int line, int column, String problem) {
        super("line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** The line of the problem, counted from 1. */
    public int line() {
        return line;
    }

    /** The column of the problem in its line, counted from 1 in UTF-16 units. */
    public int column() {
        return column;
    }
}
