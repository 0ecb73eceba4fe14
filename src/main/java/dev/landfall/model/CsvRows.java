package dev.landfall.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Comma-separated values after RFC 4180, as the bundled tables use them: fields may be quoted, a quote inside a quoted
 * field is doubled, a quoted field may span lines. Beyond the RFC, a line that starts with {@code #} is a comment and an
 * empty line is none; neither holds inside quotes.
 *
 * <p>Scans by index instead of splitting by pattern, because the gazetteer is read at every start.
 */
final class CsvRows {

    /** One field with the place where it starts, both counted from 1; the column counts UTF-16 units. */
    record Field(String text, int line, int column) {}

    private static final int INITIAL_CAPACITY = 32 * 1024;

    // An array, because at start-up the loops below still run interpreted, where each `charAt` would be a call.
    private final char[] text;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvRows(char[] text) {
        this.text = text;
        // Spreadsheets put a byte order mark in front of UTF-8; it belongs to no field.
        if (text.length > 0 && text[0] == '\uFEFF') {
            at = 1;
            lineStart = 1;
        }
    }

    /**
     * All records in order, each with at least one field.
     *
     * @throws GazetteerException naming the place where quotes go wrong
     * @throws UncheckedIOException if the reader fails
     */
    static List<List<Field>> parse(Reader reader) {
        CsvRows rows = new CsvRows(readAll(reader));
        List<List<Field>> records = new ArrayList<>();
        while (rows.skipToRecord()) {
            records.add(rows.record());
        }
        return List.copyOf(records);
    }

    /** The records of a table that comes with Landfall. */
    static List<List<Field>> ofResource(String path) {
        InputStream stream = CsvRows.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("the resource " + path + " is missing from the installation");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char[] readAll(Reader reader) {
        char[] text = new char[INITIAL_CAPACITY];
        int length = 0;
        try {
            for (int read = 0; read >= 0; read = reader.read(text, length, text.length - length)) {
                length += read;
                if (length == text.length) {
                    text = Arrays.copyOf(text, 2 * length);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(text, length);
    }

    private boolean skipToRecord() {
        while (at < text.length) {
            char c = text[at];
            if (c == '#') {
                skipComment();
            } else if (!endsLine(c)) {
                return true;
            } else {
                passLineEnd();
            }
        }
        return false;
    }

    private void skipComment() {
        char[] chars = text;
        int end = at;
        while (end < chars.length && chars[end] != '\n') {
            end++;
        }
        at = end;
    }

    private List<Field> record() {
        List<Field> fields = new ArrayList<>(8);
        fields.add(field());
        while (at < text.length && text[at] == ',') {
            at++;
            fields.add(field());
        }
        if (at < text.length) {
            passLineEnd();
        }
        return fields;
    }

    private Field field() {
        int startLine = line;
        int startColumn = column(at);
        boolean quoted = at < text.length && text[at] == '"';
        return new Field(quoted ? quoted() : plain(), startLine, startColumn);
    }

    private String plain() {
        char[] chars = text;
        int start = at;
        int end = start;
        while (end < chars.length) {
            char c = chars[end];
            if (c == ',' || c == '\n' || c == '\r') {
                break;
            }
            if (c == '"') {
                throw problemAt(end, "a quote stands inside a field that does not start with one");
            }
            end++;
        }
        at = end;
        return new String(chars, start, end - start);
    }

    private String quoted() {
        int opening = at;
        int openingLine = line;
        int openingColumn = column(opening);
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length) {
            char c = text[at++];
            if (c != '"') {
                content.append(c);
                if (c == '\n') {
                    line++;
                    lineStart = at;
                }
            } else if (at < text.length && text[at] == '"') {
                content.append('"');
                at++;
            } else {
                requireFieldEnd();
                return content.toString();
            }
        }
        throw new GazetteerException(openingLine, openingColumn, "a quoted field does not end");
    }

    private void requireFieldEnd() {
        if (at < text.length && text[at] != ',' && !endsLine(text[at])) {
            throw problemAt(at, "a quoted field is followed by something other than a comma or the end of the line");
        }
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    /** Passes one {@code \n}, {@code \r\n} or lone {@code \r}. */
    private void passLineEnd() {
        if (text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n') {
            at++;
        }
        at++;
        line++;
        lineStart = at;
    }

    private int column(int offset) {
        return offset - lineStart + 1;
    }

    private GazetteerException problemAt(int offset, String problem) {
        return new GazetteerException(line, column(offset), problem);
    }
}
