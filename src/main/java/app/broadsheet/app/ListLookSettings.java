package app.broadsheet.app;

import app.broadsheet.model.ArticleOrder;
import java.util.Map;

/** {@link ListLook} as stored settings. A value that makes no sense counts as not set. */
final class ListLookSettings {
    private ListLookSettings() {}

    static ListLook read(Map<String, String> values) {
        ListLook standard = ListLook.DEFAULT;
        return new ListLook(
                StoredChoice.of(values.get("list.order"), standard.order(), ArticleOrder.values()),
                StoredChoice.flag(values, "list.grouped", standard.grouped()),
                StoredChoice.flag(values, "list.compact", standard.compact()),
                StoredChoice.flag(values, "list.folded", standard.folded()),
                StoredChoice.of(values.get("list.dragged"), standard.dragged(), ArticleForm.values()));
    }

    static Map<String, String> write(ListLook look) {
        return Map.of(
                "list.order", look.order().name(),
                "list.grouped", Boolean.toString(look.grouped()),
                "list.compact", Boolean.toString(look.compact()),
                "list.folded", Boolean.toString(look.folded()),
                "list.dragged", look.dragged().name());
    }
}
