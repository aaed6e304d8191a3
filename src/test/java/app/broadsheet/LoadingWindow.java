package app.broadsheet;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Page;
import app.broadsheet.ui.article.ArticleDoor;
import app.broadsheet.ui.article.ArticleMarks;
import app.broadsheet.ui.article.ArticleModel;
import app.broadsheet.ui.article.ArticlePane;
import app.broadsheet.ui.article.ArticleSource;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.headlines.HeadlineActions;
import app.broadsheet.ui.headlines.HeadlinesModel;
import app.broadsheet.ui.headlines.HeadlinesPane;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** List and article beside each other whose answers never come, or are failures: what else is over in a moment. */
final class LoadingWindow {
    private LoadingWindow() {}

    /** @param failure what every question is answered with; null for no answer at all */
    static Parent of(Clock clock, @Nullable Exception failure) {
        Ages ages = new Ages(clock, Locale.ENGLISH);
        HeadlinesModel list = new HeadlinesModel(
                (query, after, limit) -> LoadingWindow.<Page>answer(failure),
                folder -> Set.of(),
                feed -> "",
                clock,
                Runnable::run);
        HeadlinesPane headlines = new HeadlinesPane(
                list,
                answering(HeadlineActions.class, failure),
                (article, address) -> answer(failure),
                SourceIcons.none(),
                ages,
                () -> true,
                scope -> "");
        headlines.setTitle("Unread");
        headlines.attach();
        list.show(list.queryProperty().get());
        ArticleModel model =
                new ArticleModel(answering(ArticleSource.class, failure), answering(ArticleMarks.class, failure));
        ArticlePane article = new ArticlePane(
                model,
                new ArticleDoor(
                        link -> {},
                        id -> {},
                        id -> {},
                        link -> {},
                        sheet -> {},
                        said -> {},
                        (saved, file) -> answer(failure)),
                ages,
                new Region());
        article.attach();
        model.show(new ArticleId(1));
        HBox.setHgrow((Node) article, Priority.ALWAYS);
        return new HBox(headlines, article);
    }

    private static <T> CompletableFuture<T> answer(@Nullable Exception failure) {
        return failure == null ? new CompletableFuture<>() : CompletableFuture.failedFuture(failure);
    }

    private static <T> T answering(Class<T> type, @Nullable Exception failure) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer(failure)));
    }
}
