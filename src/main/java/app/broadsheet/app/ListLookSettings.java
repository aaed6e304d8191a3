package app.broadsheet.app;

import app.broadsheet.model.ArticleOrder;
import java.util.Map;
import java.util.stream.Stream;

/** {@link ListLook} as stored settings. A value that makes no sense counts as not set. */
final class ListLookSettings {
    private ListLookSettings() {}

    static ListLook read(Map<String, String> values) {
        ListLook standard = ListLook.DEFAULT;
        return new ListLook(
                Stream.of(ArticleOrder.values())
                        .filter(order -> order.name().equals(values.get("list.order")))
                        .findFirst()
                        .orElse(standard.order()),
                flag(values.getOrDefault("list.grouped", ""), standard.grouped()),
                flag(values.getOrDefault("list.compact", ""), standard.compact()),
                flag(values.getOrDefault("list.folded", ""), standard.folded()));
    }

    static Map<String, String> write(ListLook look) {
        return Map.of(
                "list.order", look.order().name(),
                "list.grouped", Boolean.toString(look.grouped()),
                "list.compact", Boolean.toString(look.compact()),
                "list.folded", Boolean.toString(look.folded()));
    }

    private static boolean flag(String text, boolean standard) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> standard;
        };
    }
}
