package app.broadsheet.content.pdf;

import app.broadsheet.content.BlockText;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Sets blocks on the sheets, one below the other. */
final class BlockSetter {
    private static final float GAP = 0.55f;
    private static final float INSET = 20;
    private static final float TIGHT = 1.22f;
    /** The size of captions. */
    private static final float SMALL = 0.85f;

    private static final float CODE_SIZE = 0.8f;
    /** The width of a letter of the fixed typeface, in sizes. */
    private static final float FIXED_WIDTH = 0.6f;

    private static final int DEEPEST = 12;
    private static final float[] HEADING_SIZES = {2f, 1.45f, 1.25f, 1.1f, 1f, 1f};

    private final Sheets sheets;
    private final Typesetter setter;
    private final TableSetter tables;
    private final SheetPictures pictures;

    BlockSetter(Sheets sheets, Typesetter setter, SheetPictures pictures) {
        this.sheets = sheets;
        this.setter = setter;
        this.tables = new TableSetter(sheets, setter);
        this.pictures = pictures;
    }

    void set(List<Block> blocks, Column column) throws IOException {
        set(blocks, column, 0);
    }

    private void set(List<Block> blocks, Column column, int depth) throws IOException {
        for (Block block : blocks) {
            set(block, column, depth);
        }
    }

    private void set(Block block, Column column, int depth) throws IOException {
        float gap = column.size() * GAP;
        switch (block) {
            case Block.Heading heading -> heading(heading, column);
            case Block.Paragraph(var content) -> text(content, Look.of(column.size()), column, Typesetter.LEADING);
            case Block.Listing listing when depth < DEEPEST -> listing(listing, column, depth);
            case Block.Quote quote when depth < DEEPEST -> quote(quote, column, depth);
            case Block.Listing _, Block.Quote _ ->
                text(Running.flat(List.of(block)), Look.of(column.size()), column, Typesetter.LEADING);
            case Block.Code(String code, var _) -> code(code, column);
            case Block.Table table -> {
                text(table.caption(), Look.of(column.size() * SMALL).calm(), column, TIGHT);
                tables.set(table, column);
                sheets.space(gap);
            }
            case Block.Figure figure -> figure(figure, column);
            case Block.Embed(var _, URI address, String title) -> {
                Span said = Span.Text.plain("→ " + (title.isBlank() ? address.toString() : title));
                text(List.of(new Span.Link(address, List.of(said))), Look.of(column.size()), column, TIGHT);
            }
            case Block.Rule() -> {
                sheets.need(4 * gap);
                sheets.space(gap);
                PDPageContentStream ink = sheets.ink();
                ink.setNonStrokingColor(0.7f, 0.7f, 0.7f);
                ink.addRect(column.x() + column.width() * 0.35f, sheets.at(), column.width() * 0.3f, 0.6f);
                ink.fill();
                sheets.space(2 * gap);
            }
        }
    }

    private void text(List<Span> spans, Look look, Column column, float leading) throws IOException {
        List<Running> lines = Running.of(spans, look, setter.faces(), sheets::place);
        if (!lines.isEmpty()) {
            setter.set(lines, column.sized(look.size()), leading);
            sheets.space(column.size() * GAP);
        }
    }

    private void heading(Block.Heading heading, Column column) throws IOException {
        float size = column.size() * HEADING_SIZES[Math.clamp(heading.level() - 1, 0, HEADING_SIZES.length - 1)];
        Look look = Look.of(size).strong();
        List<Running> lines = Running.of(heading.content(), look, setter.faces(), sheets::place);
        if (lines.isEmpty()) {
            return;
        }
        sheets.space(column.size() * 0.9f);
        // Not at the foot of a page, without the lines that it stands over.
        List<Typesetter.Line> broken = Typesetter.lines(lines, column.width());
        sheets.need(broken.size() * size * TIGHT + column.size() * Typesetter.LEADING * 3);
        sheets.heading(String.join(" ", lines.stream().map(Running::text).toList()));
        setter.setLines(broken, column.sized(size), TIGHT);
        sheets.space(column.size() * GAP);
    }

    private void listing(Block.Listing listing, Column column, int depth) throws IOException {
        long number = listing.start();
        boolean fromRight = fromRight(List.of(listing));
        for (List<Block> item : listing.items()) {
            setter.mark(listing.ordered() ? number++ + "." : "•", Look.of(column.size()));
            set(item, column.inset(INSET, fromRight), depth + 1);
        }
    }

    private void quote(Block.Quote quote, Column column, int depth) throws IOException {
        boolean fromRight = fromRight(quote.content());
        if (quote.pull()) {
            sheets.space(column.size() * GAP);
            text(
                    Running.flat(quote.content()),
                    Look.of(column.size() * 1.3f).strong(),
                    column.inset(INSET, fromRight),
                    TIGHT);
            sheets.space(column.size() * GAP);
            return;
        }
        Column inner = column.inset(INSET, fromRight);
        set(quote.content(), inner.barred(fromRight ? column.x() + column.width() - 2 : column.x() + 4), depth + 1);
    }

    private void code(String code, Column column) throws IOException {
        Look look = Look.of(column.size() * CODE_SIZE).monospaced();
        int wide = Math.max(8, (int) (column.width() / (look.size() * FIXED_WIDTH)));
        List<Running> lines = new ArrayList<>();
        for (String line : code.stripTrailing().replace("\t", "    ").split("\n", -1)) {
            String rest = line.stripTrailing();
            do {
                String part = rest.length() <= wide ? rest : rest.substring(0, safe(rest, wide));
                rest = rest.substring(part.length());
                // The JDK lays nothing out that is empty.
                lines.add(Running.of(part.isEmpty() ? " " : part, look, setter.faces()));
            } while (!rest.isEmpty());
        }
        setter.set(lines, column.sized(look.size()).shade(), Typesetter.LEADING);
        sheets.space(column.size() * GAP);
    }

    private static int safe(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private void figure(Block.Figure figure, Column column) throws IOException {
        Optional<PDImageXObject> found = pictures.find(figure.picture().address());
        float small = column.size() * SMALL;
        List<Typesetter.Line> caption = Typesetter.lines(
                Running.of(figure.caption(), Look.of(small).calm(), setter.faces(), sheets::place), column.width());
        float below = caption.size() * small * TIGHT;
        if (found.isPresent()) {
            picture(found.get(), figure.picture(), figure.link(), column, below);
        } else if (!figure.picture().alt().isBlank()) {
            text(
                    List.of(Span.Text.plain("[" + figure.picture().alt() + "]")),
                    Look.of(column.size()).slanted().calm(),
                    column,
                    TIGHT);
        }
        if (!caption.isEmpty()) {
            setter.setLines(caption, column.sized(small), TIGHT);
        }
        sheets.space(column.size() * GAP * 1.6f);
    }

    private void picture(PDImageXObject image, Picture picture, @Nullable URI link, Column column, float below)
            throws IOException {
        float natural = (picture.width() > 0 ? picture.width() : image.getWidth()) * 0.75f;
        float width = Math.min(column.width(), Math.max(1, natural));
        float height = width * image.getHeight() / image.getWidth();
        float most = sheets.height() * 0.6f;
        if (height > most) {
            width = width * most / height;
            height = most;
        }
        sheets.space(column.size() * 0.4f);
        sheets.need(height + Math.min(below, sheets.height() * 0.3f) + 4);
        sheets.down(height);
        float x = width > column.width() * 0.6f ? column.x() + (column.width() - width) / 2 : column.x();
        sheets.ink().drawImage(image, x, sheets.at(), width, height);
        if (link != null) {
            sheets.link(link, x, sheets.at(), width, height);
        }
        sheets.down(5);
    }

    private static boolean fromRight(List<Block> blocks) {
        return Running.fromRight(BlockText.of(blocks));
    }
}
