package app.broadsheet.content.extract;

import org.jsoup.nodes.Element;

/** Tells tables of data from those that only lay a page out. */
final class DataTables {
    private DataTables() {}

    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
            return false;
        }
        if (table.hasAttr("summary")) {
            return true;
        }
        Element caption = table.selectFirst("caption");
        if ((caption != null && caption.childNodeSize() > 0)
                || table.selectFirst("col, colgroup, tfoot, thead, th") != null) {
            return true;
        }
        if (table.selectFirst("table table") != null) {
            return false;
        }
        int rows = 0;
        int columns = 0;
        for (Element row : table.select("tr")) {
            rows++;
            columns = Math.max(columns, row.childrenSize());
        }
        return rows > 1 && columns > 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
    }
}
