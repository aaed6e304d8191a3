package app.broadsheet.content.pdf;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Sets tables: columns as wide as what they hold, as far as the page allows; a row stays on one page if it can. */
final class TableSetter {
    private static final float GAP = 8;
    /** The most of the width that goes to gaps. */
    private static final float GAPS = 0.25f;

    private static final float PADDING = 3;
    private static final float LEADING = 1.3f;
    private static final float NARROWEST = 6;
    private static final float SMALLEST = 5.5f;
    private static final int COMFORTABLE_COLUMNS = 5;

    private final Sheets sheets;
    private final Typesetter setter;

    TableSetter(Sheets sheets, Typesetter setter) {
        this.sheets = sheets;
        this.setter = setter;
    }

    void set(Block.Table table, Column column) throws IOException {
        int columns = table.rows().stream().mapToInt(TableSetter::columns).max().orElse(0);
        if (columns == 0) {
            return;
        }
        float size =
                Math.max(SMALLEST, column.size() * 0.85f * Math.min(1, (float) COMFORTABLE_COLUMNS / columns + 0.25f));
        List<List<List<Running>>> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<List<Running>> cells = new ArrayList<>();
            for (Block.Cell cell : row.cells()) {
                cells.add(content(cell, Look.of(size)));
                for (int i = 1; i < cell.columns() && cells.size() < columns; i++) {
                    cells.add(List.of());
                }
            }
            rows.add(cells);
        }
        float[] widths = widths(rows, columns, column.width());
        boolean fromRight = rows.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .findFirst()
                .filter(Running::fromRight)
                .isPresent();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), table.rows().get(i), widths, fromRight, column.sized(size));
        }
    }

    private static int columns(Block.Row row) {
        return Math.min(
                40,
                row.cells().stream()
                        .mapToInt(cell -> Math.clamp(cell.columns(), 1, 40))
                        .sum());
    }

    private List<Running> content(Block.Cell cell, Look look) throws IOException {
        List<Running> lines = new ArrayList<>();
        Look drawn = cell.header() ? look.strong() : look;
        for (Block block : cell.content()) {
            List<Span> spans = block instanceof Block.Paragraph(var content) ? content : Running.flat(List.of(block));
            lines.addAll(Running.of(spans, drawn, setter.faces(), sheets::place));
        }
        return lines;
    }

    /** What each column wants, and when that is too much, what is fair: narrow ones as they are, the rest shared. */
    private static float[] widths(List<List<List<Running>>> rows, int columns, float whole) {
        float[] wanted = new float[columns];
        for (List<List<Running>> row : rows) {
            for (int i = 0; i < Math.min(columns, row.size()); i++) {
                for (Typesetter.Line line : Typesetter.lines(row.get(i), whole)) {
                    wanted[i] = Math.max(wanted[i], line.layout().getAdvance() + 1);
                }
            }
        }
        float room = whole - gap(columns, whole) * (columns - 1);
        float most = room;
        for (int round = 0; round < 20; round++) {
            float limit = most;
            float sum = 0;
            for (float one : wanted) {
                sum += Math.min(one, limit);
            }
            if (sum <= room) {
                break;
            }
            most = limit * Math.max(0.5f, room / sum);
        }
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.max(Math.min(NARROWEST, room / columns), Math.min(wanted[i], most));
        }
        return widths;
    }

    private static float gap(int columns, float whole) {
        return Math.min(GAP, whole * GAPS / columns);
    }

    private void row(List<List<Running>> cells, Block.Row row, float[] widths, boolean fromRight, Column column)
            throws IOException {
        float height = column.size() * LEADING;
        float gap = gap(widths.length, column.width());
        List<List<Typesetter.Line>> lines = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < cells.size() && i < widths.length; i++) {
            float width = widths[i];
            for (int over = i + 1; over < i + span(row, i, cells) && over < widths.length; over++) {
                width += widths[over] + gap;
            }
            List<Typesetter.Line> cell = Typesetter.lines(cells.get(i), width);
            lines.add(cell);
            most = Math.max(most, cell.size());
        }
        float whole = most * height + 2 * PADDING;
        if (whole <= sheets.height()) {
            sheets.need(whole);
        }
        sheets.down(PADDING);
        for (int n = 0; n < most; n++) {
            sheets.need(height);
            float x = fromRight ? column.x() + column.width() : column.x();
            for (int i = 0; i < lines.size(); i++) {
                float left = fromRight ? x - widths[i] : x;
                if (n < lines.get(i).size()) {
                    setter.line(lines.get(i).get(n), new Column(left, widths[i], column.size()), height);
                    sheets.down(-height);
                }
                x = fromRight ? left - gap : x + widths[i] + gap;
            }
            sheets.down(height);
        }
        sheets.down(PADDING);
        float wide = Math.min(column.width(), sum(widths) + gap * (widths.length - 1));
        PDPageContentStream ink = sheets.ink();
        ink.setNonStrokingColor(0.8f, 0.8f, 0.8f);
        ink.addRect(fromRight ? column.x() + column.width() - wide : column.x(), sheets.at(), wide, 0.5f);
        ink.fill();
    }

    /** How many columns the cell at a place takes: those after it that it left empty. */
    private static int span(Block.Row row, int at, List<List<Running>> cells) {
        int place = 0;
        for (Block.Cell cell : row.cells()) {
            int columns = Math.clamp(cell.columns(), 1, cells.size());
            if (place == at) {
                return columns;
            }
            place += columns;
        }
        return 1;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
