package app.broadsheet.model.block;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an article's body that stands on its own. */
public sealed interface Block {
    /** A heading of level 1 (largest) to 6. */
    record Heading(int level, List<Span> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Span> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the items are numbered
     * @param start the first number
     * @param items what each item holds, nested lists among it
     */
    record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A quotation.
     *
     * @param pull whether it repeats the article's own words for effect
     */
    record Quote(List<Block> content, boolean pull) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /**
     * Preformatted text, line breaks and spaces kept.
     *
     * @param language as the author named it, null when not named
     */
    record Code(String text, @Nullable String language) implements Block {}

    /**
     * A table of data (tables that only lay out a page become their cells' blocks).
     *
     * @param caption may be empty
     */
    record Table(List<Span> caption, List<Row> rows) implements Block {
        public Table {
            caption = List.copyOf(caption);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. {@code columns} and {@code rows} are how many it spans, at least 1. */
    record Cell(boolean header, int columns, int rows, List<Block> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /**
     * A picture on its own.
     *
     * @param caption may be empty
     * @param link where a click on the publisher's page would have led, null when nowhere
     */
    record Figure(
            Picture picture, List<Span> caption, @Nullable URI link) implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /**
     * Something that is not shown here and opens outside: a video, a post, a map.
     *
     * @param address absolute http or https
     * @param title what it is, in the author's words; may be empty
     */
    record Embed(Kind kind, URI address, String title) implements Block {
        /** What kind of thing it is. */
        public enum Kind {
            VIDEO,
            AUDIO,
            POST,
            MAP,
            DOCUMENT,
            OTHER
        }
    }

    /** A thematic break. */
    record Rule() implements Block {}
}
