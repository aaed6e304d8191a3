package app.broadsheet.ui.shell;

import app.broadsheet.app.News;
import app.broadsheet.app.Notifying;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notifications in the user's language. Any thread. */
public final class NotificationWords implements Notifying.Wording {
    private static final int MOST_LINES = 3;

    private final Words words;
    private final BiConsumer<@Nullable ArticleId, @Nullable Scope> clicked;

    /** @param clicked shows an article, else a list, in a window that comes to the front; is called on any thread */
    public NotificationWords(BiConsumer<@Nullable ArticleId, @Nullable Scope> clicked) {
        this(clicked, Words.of(NotificationWords.class));
    }

    private NotificationWords(BiConsumer<@Nullable ArticleId, @Nullable Scope> clicked, Words words) {
        this.clicked = clicked;
        this.words = words;
    }

    /** In another language. */
    static NotificationWords in(Locale locale) {
        return new NotificationWords((article, list) -> {}, Words.of(NotificationWords.class, locale));
    }

    @Override
    public Text news(News news, boolean headlines) {
        if (news.sources().size() > 1) {
            String title = words.count("notify.news", news.count());
            return new Text(title, headlines ? headlines(news) : names(news));
        }
        News.OfSource only = news.sources().getFirst();
        if (!headlines) {
            return new Text(only.name(), words.count("notify.news", only.count()));
        }
        if (only.count() == 1) {
            return new Text(only.name(), headline(only.newest().getFirst()));
        }
        return new Text(words.count("notify.news.of", only.count(), only.name()), headlines(news));
    }

    @Override
    public String commentTitle() {
        return words.get("notify.comment");
    }

    @Override
    public String commentHidden() {
        return words.get("notify.comment.hidden");
    }

    @Override
    public Text example() {
        return new Text(words.get("notify.example"), words.get("notify.example.body"));
    }

    @Override
    public String open() {
        return words.get("notify.open");
    }

    @Override
    public void clicked(@Nullable ArticleId article, @Nullable Scope list) {
        clicked.accept(article, list);
    }

    /** A few of them, one of each source first, and how many more there are. */
    private String headlines(News news) {
        boolean several = news.sources().size() > 1;
        List<String> lines = several
                ? news.sources().stream()
                        .map(source -> words.get(
                                "notify.line",
                                source.name(),
                                headline(source.newest().getFirst())))
                        .limit(MOST_LINES)
                        .toList()
                : news.sources().getFirst().newest().stream()
                        .map(this::headline)
                        .limit(MOST_LINES)
                        .toList();
        return withRest(lines, news.count() - lines.size());
    }

    private String names(News news) {
        return news.sources().stream()
                .limit(MOST_LINES)
                .map(News.OfSource::name)
                .collect(Collectors.joining(words.get("notify.names")));
    }

    private String headline(ArticleSummary article) {
        return article.name().isEmpty() ? words.get("notify.untitled") : article.name();
    }

    private String withRest(List<String> lines, int rest) {
        Stream<String> last = rest > 0 ? Stream.of(words.count("notify.more", rest)) : Stream.empty();
        return Stream.concat(lines.stream(), last).collect(Collectors.joining("\n"));
    }
}
