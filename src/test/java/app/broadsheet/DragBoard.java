package app.broadsheet;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What is dragged, for tests: the system's clipboard is the only part of a drag that cannot be had headless. */
public final class DragBoard {
    private DragBoard() {}

    /** Holds just this. FX thread only. */
    public static Dragboard of(Map<DataFormat, Object> content) {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> content.containsKey((DataFormat) arguments[0]);
                    case "getContent" -> content.get((DataFormat) arguments[0]);
                    case "getContentTypes" -> content.keySet();
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                }));
    }
}
