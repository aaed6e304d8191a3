package app.broadsheet.importer.export;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values (RFC 4180), also with semicolons or tabs, as rows of cells. */
final class Csv {
    private static final int MOST_ROWS = 500_000;

    private final String text;
    private final char separator;
    private int at;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows of {@code text}; blank ones are left out. What the first line has most of separates the cells. */
    static List<List<String>> rows(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, separator)) {
                separator = candidate;
            }
        }
        return new Csv(text, separator).rows();
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length() && rows.size() < MOST_ROWS) {
            List<String> row = row();
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        // After the closing quote only a separator or a line end belongs there.
        return cell.append(plain()).toString();
    }
}
