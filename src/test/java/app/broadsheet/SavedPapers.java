package app.broadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saved articles as Markdown files, made up: three reports and a copy of one storm, and others about something else. */
final class SavedPapers {
    private SavedPapers() {}

    /** Writes them into a folder; the newest is first. */
    static Path[] write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(one(
                folder,
                "harvest",
                "Grain harvest falls short in Velmara",
                "The Velmara Post",
                "Ida Bergen",
                "2026-03-03",
                "en",
                "Farmers in Velmara brought in a third less grain than last year. The dry summer left the fields thin,"
                        + " and mills expect higher prices for flour."));
        files.add(one(
                folder,
                "pompiers",
                "Les pompiers de Marnac sauvent deux enfants",
                "Gazette de Marnac",
                "Louis Perrin",
                "2026-02-20",
                "fr",
                "Les pompiers ont sauvé deux enfants tombés dans la rivière à Marnac. La mairie remercie les"
                        + " équipes qui sont intervenues dans la nuit."));
        files.add(one(
                folder,
                "library",
                "Old library of Ostwick reopens with a café",
                "Ostwick Courier",
                "Ida Bergen",
                "2026-01-12",
                "en",
                "The old library of Ostwick opened its doors again after two years of repairs. Readers find a"
                        + " café, a children's floor and a quiet hall for study."));
        files.add(one(
                folder,
                "election",
                "东京市长选举周日举行",
                "Asia Desk",
                "",
                "2026-02-28",
                "zh",
                "东京市长选举将于周日举行，共有五名候选人参加。选民最关心住房和交通问题。"));
        files.add(one(
                folder,
                "council",
                "Council of Ostwick votes on tram line",
                "Ostwick Courier",
                "Tom Hale",
                "2026-03-02",
                "en",
                "The council votes on Thursday whether a tram will run from the station to the port. The line would"
                        + " cost forty million and open in three years."));
        return files.toArray(Path[]::new);
    }

    /** Twenty papers, and one that cannot be read, in a new folder. */
    static Path many(Path papers) throws IOException {
        Files.createDirectory(papers);
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    papers.resolve("paper" + i + ".md"), "# Paper number " + i + "\n\nOn the number " + i + ".\n");
        }
        Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and no more");
        return papers;
    }

    static Path one(
            Path folder, String name, String title, String source, String author, String date, String lang, String text)
            throws IOException {
        return Files.writeString(
                folder.resolve(name + ".md"),
                "---\ntitle: \"%s\"\nsite: %s\nauthor: %s\ndate: %s\nlang: %s\n---\n\n%s\n"
                        .formatted(title, source, author, date, lang, text));
    }
}
