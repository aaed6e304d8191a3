package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables of data as tables; tables that only lay a page out as what is in their cells. */
final class TableReader {
    private static final int WIDEST = 100;
    private static final int LONG_CELL = 400;

    private TableReader() {}

    static void read(Element table, ElementReader reader, Place place, BlockSink sink) {
        sink.flush();
        if (place.tooDeep() || !isData(table)) {
            layout(table, reader, place, sink);
            return;
        }
        List<Span> caption = caption(table, reader, place, sink);
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                boolean header = cell.normalName().equals("th");
                if ((header || cell.normalName().equals("td")) && !Hidden.is(cell)) {
                    cells.add(new Block.Cell(
                            header,
                            span(cell, "colspan"),
                            span(cell, "rowspan"),
                            reader.inside(cell, place.deeper(), sink)));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(cells));
            }
        }
        boolean empty = rows.stream()
                .allMatch(row ->
                        row.cells().stream().allMatch(cell -> cell.content().isEmpty()));
        if (!empty) {
            sink.add(new Block.Table(caption, rows));
        } else if (!caption.isEmpty()) {
            sink.add(new Block.Paragraph(caption));
        }
    }

    /** One caption is the rule; broken tables have several, and none may be lost. */
    private static List<Span> caption(Element table, ElementReader reader, Place place, BlockSink sink) {
        List<Span> caption = new ArrayList<>();
        for (Element named : table.select("> caption")) {
            List<Span> line = Hidden.is(named) ? List.of() : reader.line(named, place.deeper(), sink);
            if (!caption.isEmpty() && !line.isEmpty()) {
                caption.add(new Span.Break());
            }
            caption.addAll(line);
        }
        return caption;
    }

    private static void layout(Element table, ElementReader reader, Place place, BlockSink sink) {
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "thead", "tbody", "tfoot", "tr" -> layout(part, reader, place, sink);
                default -> {
                    if (!Hidden.is(part)) {
                        sink.flush();
                        reader.mark(part, sink);
                        reader.children(part, place, sink);
                        sink.flush();
                    }
                }
            }
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (part.normalName().startsWith("t")) {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr") && !Hidden.is(row))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static boolean isData(Element table) {
        if (table.className().equals("data")) {
            return true;
        }
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none") || table.selectFirst("table table") != null) {
            return false;
        }
        List<Element> rows = rows(table);
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        if (columns < 2) {
            return false;
        }
        if (table.selectFirst("> caption, th, thead") != null) {
            return true;
        }
        return rows.size() >= 2
                && table.select("td").stream()
                        .noneMatch(cell -> cell.wholeText().length() > LONG_CELL);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(value), 1, WIDEST);
    }
}
