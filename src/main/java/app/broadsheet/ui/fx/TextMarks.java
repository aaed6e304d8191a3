package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** What lies behind stretches of a text: the ground of code and of marked words, what is found, what is selected. */
final class TextMarks extends Pane {
    /** The style class of runs that want a ground. */
    static final String BOXED = "boxed";

    private final FlowOfRuns flow;
    private final Map<String, List<WrappedText.Span>> ranges = new LinkedHashMap<>();

    TextMarks(FlowOfRuns flow) {
        this.flow = flow;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("marks");
    }

    void set(String styleClass, List<WrappedText.Span> spans) {
        if (spans.isEmpty()) {
            ranges.remove(styleClass);
        } else {
            ranges.put(styleClass, List.copyOf(spans));
        }
    }

    /** Draws all of them for the layout of now. */
    void redraw() {
        List<Path> paths = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < flow.runs().size(); i++) {
            TextRun run = flow.runs().get(i);
            if (run.styleClasses().contains(BOXED)) {
                add(paths, run.styleClasses(), start, flow.runEnd(i));
            }
            start = flow.runEnd(i);
        }
        ranges.forEach((styleClass, spans) -> {
            for (WrappedText.Span span : spans) {
                add(paths, List.of(styleClass), span.from(), span.to());
            }
        });
        if (!looksLike(paths)) {
            getChildren().setAll(paths);
        }
    }

    /** Whether the paths of before are of the same kinds: then they take the new outlines and keep their styles. */
    private boolean looksLike(List<Path> paths) {
        if (paths.size() != getChildren().size()) {
            return false;
        }
        for (int i = 0; i < paths.size(); i++) {
            if (!getChildren().get(i).getStyleClass().equals(paths.get(i).getStyleClass())) {
                return false;
            }
        }
        for (int i = 0; i < paths.size(); i++) {
            if (getChildren().get(i) instanceof Path path) {
                path.getElements().setAll(paths.get(i).getElements());
            }
        }
        return true;
    }

    private void add(List<Path> paths, List<String> styleClasses, int from, int to) {
        List<PathElement> outline = flow.outline(from, to);
        if (!outline.isEmpty()) {
            Path path = new Path(outline);
            // Made while laying out, it is drawn once before its style is known.
            path.setStroke(null);
            path.getStyleClass().add("text-mark");
            path.getStyleClass().addAll(styleClasses);
            paths.add(path);
        }
    }
}
