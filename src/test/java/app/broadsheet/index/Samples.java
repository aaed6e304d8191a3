package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.time.Instant;
import java.util.List;

/** A few made-up articles: three about one earthquake, the others about nothing in common. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private Samples() {}

    static List<IndexDocument> quakeAndOthers() {
        return List.of(
                article(
                        1,
                        "Strong earthquake shakes Palmero coast, hundreds flee homes",
                        "A strong earthquake struck off the coast of Palmero early on Tuesday, sending hundreds of"
                                + " people into the streets. Officials in Palmero said at least four people were hurt"
                                + " when a wall fell in the port district."),
                article(
                        2,
                        "Palmero earthquake: four hurt as wall collapses in port",
                        "Rescue teams searched the port of Palmero after an earthquake brought down a warehouse wall."
                                + " Four people were taken to hospital, the mayor said on Tuesday."),
                article(
                        3,
                        "Schools stay closed in Palmero after quake",
                        "Schools in Palmero will stay closed on Wednesday while engineers check buildings for damage"
                                + " from the earthquake that hit the coast, the mayor announced."),
                article(
                        4,
                        "Central bank holds interest rates for third month",
                        "The central bank left its main interest rate unchanged on Tuesday, saying that prices were"
                                + " rising more slowly than it had expected."),
                article(
                        5,
                        "Museum opens new wing for children",
                        "The city museum opened a wing on Tuesday where children can build bridges, mills and small"
                                + " boats. Officials said hundreds of people came on the first day."),
                article(
                        6,
                        "Rovers win cup after extra time",
                        "Rovers beat United two to one after extra time in the cup final on Saturday before a crowd of"
                                + " forty thousand people."),
                article(
                        7,
                        "How to keep a balcony garden alive in a dry summer",
                        "Water early, cover the soil and choose plants that need little. Four gardeners share what"
                                + " worked at their homes."),
                article(
                        8,
                        "Ferry line to the islands gets electric boats",
                        "The ferry company said that two electric boats will serve the islands from spring, cutting"
                                + " noise and cost."));
    }

    static IndexDocument article(long id, String title, String text) {
        return article(id, title, text, "Source " + id, NOON.plusSeconds(id * 600));
    }

    static IndexDocument article(long id, String title, String text, String source, Instant time) {
        return new IndexDocument(new ArticleId(id), title, text, source, null, "en", time, true, null);
    }
}
