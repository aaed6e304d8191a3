package app.broadsheet;

import app.broadsheet.app.Appearance;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.PictureBytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Papers in several scripts for the gallery, each story another one, so that a list of them is a full one. */
final class GalleryPapers {
    private static final List<String> PHOTOS =
            List.of("harbour-at-dawn", "night-market", "snow-station", "orchard", "observatory", "estuary-bridge");
    private static final List<String> HEBREW = List.of(
            "הגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים של עבודות שיפוץ בגדה המזרחית",
            "מאה שנה לספרייה העירונית",
            "התפוחים הבשילו מוקדם, והמגדלים בצפון מחפשים ידיים: „לא זכור לנו קיץ כזה”",
            "רכבת הלילה ל־Vienna חוזרת בקיץ",
            "המקהלה שרה בשוק עם הזריחה וגייסה 12,400 ש״ח לגג החדש של בית הספר",
            "כוכב שביט ייראה מחר מעל הים");
    private static final List<String> ARABIC = List.of(
            "مهرجان المدينة يعود بعد ثلاث سنوات من الغياب، والمنظمون يتوقعون 40,000 زائر في الأسبوع الأول",
            "افتتاح خط قطار الجبل",
            "الصيادون يعودون إلى الميناء القديم مع أول موسم للسردين منذ عشرة أعوام",
            "كتاب Broadsheet عن تاريخ الصحافة",
            "سوق الليل يضيء أزقة الحي الشرقي بآلاف الفوانيس الورقية",
            "ثلوج مبكرة على القمم");
    private static final List<String> CJK = List.of(
            "港鐵公布新站名：三年後通車，預計每日接載二十萬名乘客，沿線居民表示歡迎",
            "夜市重開，燈籠照亮整條街",
            "桜の開花、観測史上もっとも早く　各地の祭りは日程の見直しに追われる",
            "「山の鉄道」が十年ぶりに全線で運転を再開",
            "서울의 오래된 서점, 새 건물에서 다시 문을 열다",
            "圖書館百年：一座城市如何把它的書保存下來，又如何把讀者請回來");
    private static final List<String> ENDLESS = List.of(
            "A headline that goes on and on, past the first line and the second one, because its author could not decide"
                    + " what to leave out, and Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
            "Short",
            "https://paper.example/2026/03/ferry-timetable-for-the-summer-with-every-pier-and-the-islands-beyond-them.html",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz is repealed at last",
            "What the river took: twelve houses, one bridge, four hundred sheep, the mill at Oberau with its wheel, the"
                    + " road to the valley – and what it brought back in spring",
            "“Is it over?” asks the ferryman, and nobody on the pier, in the town hall or at the ministry will say");

    private final Database database;

    private GalleryPapers(Database database) {
        this.database = database;
    }

    /** Fills a new database. */
    static void fill(Database database) throws IOException {
        database.settings()
                .put("appearance.theme", Appearance.Theme.LIGHT.name())
                .join();
        database.sample().claim().join();
        GalleryPapers papers = new GalleryPapers(database);
        FolderId world = database.folders().add(null, "World").join();
        papers.paper(world, "יומן החוף", "he", HEBREW);
        papers.paper(world, "جريدة الميناء", "ar", ARABIC);
        papers.paper(world, "海港日報", "zh", CJK);
        papers.paper(
                null,
                "The Endless Headlines Review of Books, Letters and Everything Else That Has a Long Name",
                "en",
                ENDLESS);
        FeedId silent = papers.feed(null, "Silent Paper");
        database.feeds()
                .failed(silent, "silent.example does not answer.", null, true)
                .join();
    }

    private void paper(@Nullable FolderId folder, String title, String language, List<String> headlines)
            throws IOException {
        FeedId feed = feed(folder, title);
        for (int i = 0; i < headlines.size(); i++) {
            ArticleId id = save(feed, title + i, language, headlines.get(i), i);
            if (i == 2) {
                database.states().star(Set.of(id), true).join();
            }
            if (i == 5) {
                database.states().markRead(Set.of(id), true).join();
            }
        }
    }

    private ArticleId save(FeedId feed, String key, String language, String headline, int place) throws IOException {
        URI photo = URI.create("https://paper.example/" + Integer.toHexString(key.hashCode()) + ".jpg");
        List<Picture> pictures = place % 2 == 0 ? List.of(new Picture(photo, "", 1200, 675)) : List.of();
        String paragraph = "<p>" + (headline + ". ").repeat(3) + "</p>";
        NewArticle article = new NewArticle(
                key,
                URI.create("https://paper.example/" + Integer.toHexString(key.hashCode())),
                "",
                headline,
                null,
                Gallery.CLOCK.instant().minus(Duration.ofHours(1 + 13L * place)),
                null,
                language,
                paragraph.repeat(2) + "<blockquote><p>" + headline + "</p></blockquote><ul><li>" + headline
                        + "</li><li>" + headline + "</li></ul>" + paragraph,
                (headline + ". ").repeat(8),
                place == 3 ? "" : (headline + ". ").repeat(2).strip(),
                pictures.isEmpty() ? null : pictures.getFirst(),
                pictures,
                List.of(),
                CommentLinks.NONE);
        ArticleId id = database.articles()
                .save(feed, List.of(article))
                .join()
                .added()
                .iterator()
                .next();
        if (!pictures.isEmpty()) {
            byte[] bytes = Files.readAllBytes(
                    Path.of("assets", "sample", PHOTOS.get((place + key.length()) % PHOTOS.size()) + ".jpg"));
            database.pictures()
                    .store(new PictureBytes(photo, bytes, "image/jpeg"))
                    .join();
        }
        return id;
    }

    private FeedId feed(@Nullable FolderId in, String title) {
        URI address = URI.create("https://paper.example/feed" + Integer.toHexString(title.hashCode()));
        return database.feeds()
                .add(NewFeed.subscribed(address, title, null, in))
                .join()
                .id();
    }
}
