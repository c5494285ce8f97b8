package vn.cchc.report.drilldown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.FigureWorld;

/** Figures of one period, and the lists they are opened into. */
abstract class OpeningWorld extends FigureWorld {

    protected static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    /** A list, of all its pages. */
    protected record Opened(int count, int figure, List<Map<String, Object>> items) {

        List<String> dossiers() {
            return column("dossier").stream().map(Object::toString).toList();
        }

        /** Null where it is absent. */
        List<Object> column(String name) {
            List<Object> values = new ArrayList<>();
            items.forEach(item -> values.add(item.get(name)));
            return values;
        }

        int sum(String name) {
            return column(name).stream().mapToInt(value -> (Integer) value).sum();
        }
    }

    protected static Map<String, String> inPeriod(String... more) {
        var parameters = new HashMap<>(PERIOD);
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }

    /** All pages of some dossiers each. */
    protected static Opened open(Map<String, String> asked) {
        var parameters = new HashMap<>(asked);
        parameters.putIfAbsent("limit", "60");
        var items = new ArrayList<Map<String, Object>>();
        while (true) {
            var page = report("dossiers", parameters);
            items.addAll(page.getList("items"));
            if (page.getString("next") == null) {
                var opened = new Opened(page.getInt("count"), page.getInt("figure"), items);
                assertThat(opened.dossiers())
                        .as(asked.toString())
                        .doesNotHaveDuplicates()
                        .hasSize(opened.count());
                return opened;
            }
            parameters.put("cursor", page.getString("next"));
        }
    }
}
