package app.broadsheet.app;

import app.broadsheet.model.ArticleOrder;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link ListLook} as stored settings. A value that makes no sense counts as not set. */
final class ListLookSettings {
    private ListLookSettings() {}

    static ListLook read(Map<String, String> values) {
        ListLook standard = ListLook.DEFAULT;
        return new ListLook(
                named(ArticleOrder.values(), values.get("list.order"), standard.order()),
                flag(values.getOrDefault("list.grouped", ""), standard.grouped()),
                flag(values.getOrDefault("list.compact", ""), standard.compact()),
                flag(values.getOrDefault("list.folded", ""), standard.folded()),
                named(ArticleForm.values(), values.get("list.dragged"), standard.dragged()));
    }

    static Map<String, String> write(ListLook look) {
        return Map.of(
                "list.order", look.order().name(),
                "list.grouped", Boolean.toString(look.grouped()),
                "list.compact", Boolean.toString(look.compact()),
                "list.folded", Boolean.toString(look.folded()),
                "list.dragged", look.dragged().name());
    }

    private static <E extends Enum<E>> E named(E[] all, @Nullable String name, E standard) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(standard);
    }

    private static boolean flag(String text, boolean standard) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> standard;
        };
    }
}
