package app.broadsheet.importer.aggregator;

import java.util.List;

/** A saved page: its own article, the comments under it and the stories beside it. */
public record AggregatorPage(Story story, List<Remark> remarks, List<Story> related) {
    public AggregatorPage {
        remarks = List.copyOf(remarks);
        related = List.copyOf(related);
    }
}
