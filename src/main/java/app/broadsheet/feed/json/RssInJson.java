package app.broadsheet.feed.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns RSS that is written in JSON (github.com/scripting/Scripting-News, rss-in-json) into the XML that it stands for. */
public final class RssInJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RssInJson() {}

    /** The feed as XML; null when {@code text} is JSON of another kind or none at all. Never throws. */
    public static @Nullable String toXml(String text) {
        try {
            JsonNode rss = MAPPER.readTree(text).path("rss");
            if (!rss.path("channel").isObject()) {
                return null;
            }
            StringBuilder out = new StringBuilder(text.length());
            element(out, "rss", rss);
            return out.toString();
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static void element(StringBuilder out, String name, JsonNode value) {
        if (!name.matches("[A-Za-z_][\\w.:-]*")) {
            return;
        }
        if (value.isArray()) {
            value.forEach(one -> element(out, name, one));
            return;
        }
        out.append('<').append(name);
        if (!value.isObject()) {
            String content = Nodes.text(value, "");
            out.append('>').append(escaped(content)).append("</").append(name).append('>');
            return;
        }
        // A plain value beside others may be an attribute or an element: it is written as both.
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (member.getValue().isValueNode() && member.getKey().matches("[A-Za-z_][\\w.:-]*")) {
                out.append(' ').append(member.getKey()).append("=\"");
                out.append(escaped(Nodes.text(member.getValue(), ""))).append('"');
            }
        }
        out.append('>').append(escaped(Nodes.text(value.path("#value"), "")));
        boolean leaf = value.has("#value");
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!leaf) {
                element(out, member.getKey(), member.getValue());
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
