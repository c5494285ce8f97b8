package vn.cchc.dossier.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL of a page of dossiers: read from as many sources as the scope has parts and agencies, each in the order of an index
 * and no longer than a page, then merged. What it costs depends on the page, not on how many dossiers there are.
 */
final class PageSql {

    private static final String EACH_AGENCY = " cross join unnest(string_to_array(:agencies, ',')) a(code)";

    private final DossierFilter filter;
    private final DossierSort sort;

    PageSql(DossierFilter filter, DossierSort sort) {
        this.filter = filter;
        this.sort = sort;
    }

    String text() {
        return "select d.* from dossier d join (select distinct f.code, f.at from (" + merged() + ") f"
                + sort.orderBy("f.at", "f.code") + " limit :limit) page on page.code = d.code"
                + sort.orderBy(sort.column(), "d.code");
    }

    private String merged() {
        Scope scope = filter.scope();
        if (scope.isNarrow() && !filter.isOfOnePerson()) {
            return scope.parts().stream()
                    .map(part -> source(EACH_AGENCY, part.source()))
                    .collect(Collectors.joining(" union all "));
        }
        return source("", "dossier d where " + scope.condition());
    }

    private String source(String agencies, String from) {
        String conditions = filter.conditions().stream()
                .map(condition -> " and " + condition)
                .collect(Collectors.joining());
        return "select s.code, s.at from " + sort.halves() + agencies + " cross join lateral (select d.code, "
                + sort.column() + " as at from " + from + conditions + sort.ofHalf()
                + sort.orderBy(sort.column(), "d.code") + " limit :limit) s";
    }

    /** How many there are, of any page. */
    static String count(DossierFilter filter) {
        List<String> conditions = filter.conditions();
        String more = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        return "select count(*) from dossier d where " + filter.scope().condition() + more;
    }
}
