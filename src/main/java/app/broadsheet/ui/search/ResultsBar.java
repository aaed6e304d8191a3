package app.broadsheet.ui.search;

import app.broadsheet.app.SearchOutcome;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SearchProblem;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What stands above the results: how many there are, their order, a button that keeps the search, and help where nothing
 * is found or something was not understood. Takes no place while nothing is searched. FX thread only.
 */
public final class ResultsBar extends VBox {
    private final SearchModel model;
    private final SavedSearchesModel saved;
    private final Words words = Words.of(ResultsBar.class);
    private final Label count = new Label();
    private final ToggleButton best = new ToggleButton(words.get("order.best"));
    private final ToggleButton newest = new ToggleButton(words.get("order.newest"));
    private final Button keep;
    private final Hyperlink meant = new Hyperlink();
    private final WrappedText problems = new WrappedText("", "search-problems");

    /**
     * @param save keeps the search in the sidebar
     * @param remove keeps it no longer
     */
    public ResultsBar(
            SearchModel model, SavedSearchesModel saved, Consumer<Scope.Search> save, Consumer<Scope.Search> remove) {
        this.model = model;
        this.saved = saved;
        getStyleClass().add("results-bar");
        count.getStyleClass().add("results-count");
        count.setMinWidth(0);
        keep = Icons.button(BootstrapIcons.BOOKMARK_PLUS, words.get("save"), () -> keep(save, remove));
        keep.getStyleClass().add("save-search");
        meant.getStyleClass().add("search-meant");
        meant.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(count, space, order(), keep);
        line.getStyleClass().add("results-line");
        getChildren().addAll(line, meant, problems);
        model.searchProperty().subscribe(this::show);
        model.outcomeProperty().subscribe(this::show);
        saved.searchesProperty().subscribe(this::show);
        show();
    }

    private void keep(Consumer<Scope.Search> save, Consumer<Scope.Search> remove) {
        Scope.Search search = model.searchProperty().get();
        if (search != null) {
            (saved.of(search) == null ? save : remove).accept(search);
        }
    }

    private HBox order() {
        ToggleGroup group = new ToggleGroup();
        best.setToggleGroup(group);
        newest.setToggleGroup(group);
        best.setOnAction(_ -> model.order(false));
        newest.setOnAction(_ -> model.order(true));
        HBox order = new HBox(best, newest);
        order.getStyleClass().addAll("segments", "results-order");
        order.setMinWidth(USE_PREF_SIZE);
        return order;
    }

    private void show() {
        Scope.Search search = model.searchProperty().get();
        SearchOutcome outcome = model.outcomeProperty().get();
        Presence.set(this, search != null);
        if (search == null) {
            return;
        }
        best.setSelected(!search.newest());
        newest.setSelected(search.newest());
        boolean kept = saved.of(search) != null;
        Icons.dress(
                keep,
                Icons.icon(kept ? BootstrapIcons.BOOKMARK_CHECK_FILL : BootstrapIcons.BOOKMARK_PLUS),
                words.get(kept ? "unsave" : "save"));
        count.setText(outcome == null ? words.get("searching") : words.count("results", outcome.total()));
        String better = outcome == null ? null : outcome.meant();
        Presence.set(meant, better != null);
        if (better != null) {
            meant.setText(words.get("meant", better));
            meant.setOnAction(_ -> model.textProperty().set(better));
        }
        problems.setText(
                outcome == null
                        ? ""
                        : outcome.problems().stream().map(this::words).collect(Collectors.joining(" ")));
        Presence.set(problems, !problems.getText().isEmpty());
    }

    private String words(SearchProblem problem) {
        return switch (problem.kind()) {
            case TOO_MANY -> words.get("problem.many", problem.value());
            case PLACE -> words.get("problem.place", problem.operator(), problem.value());
            case DATE -> words.get("problem.date", problem.operator(), problem.value());
            case SPAN -> words.get("problem.span", problem.operator(), problem.value());
        };
    }
}
