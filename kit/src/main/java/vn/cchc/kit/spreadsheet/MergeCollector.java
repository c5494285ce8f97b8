package vn.cchc.kit.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the merged blocks of a sheet. */
final class MergeCollector extends DefaultHandler {

    private final List<CellRangeAddress> blocks = new ArrayList<>();
    private final int most;

    MergeCollector(int most) {
        this.most = most;
    }

    List<CellRangeAddress> blocks() {
        return blocks;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        boolean merge = "mergeCell".equals(localName) || "mergeCell".equals(name);
        var reference = attributes.getValue("ref");
        if (merge && reference != null && blocks.size() < most) {
            blocks.add(CellRangeAddress.valueOf(reference));
        }
    }
}
