package app.broadsheet.app;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * How the window was left: sizes and places in pixels of the desktop.
 *
 * @param sidebar width of the sidebar
 * @param headlines width of the list
 * @param scope what the list showed
 * @param filter which articles of the scope it showed
 * @param top the first row in sight; null when the list was at its beginning
 * @param article what was being read, null for nothing
 */
public record WindowMemory(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double sidebar,
        double headlines,
        Scope scope,
        ArticleFilter filter,
        Page.@Nullable Cursor top,
        @Nullable ArticleId article) {}
