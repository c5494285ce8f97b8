package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.reading.KeptReadings;

/** Finds where an agency's sums are kept; nowhere while the tree it was counted by is not the present one. */
@ApplicationScoped
class CubePlaces {

    private static final String PLACE = """
            with asked as (select ?::text as path)
            select c.agency, c.has_below,
                array(select i.agency from cube_agency i
                    where i.has_below and (i.path = q.path or starts_with(i.path, q.path || '/'))) as nodes,
                coalesce((string_to_array(q.path, '/'))[cardinality(string_to_array(q.path, '/')) - 1], c.agency) as above
            from asked q
            join cube_agency c on c.path = q.path
            where not exists (
                select from cube_stale s
                join agency a on a.code = s.agency
                left join cube_agency o on o.agency = s.agency
                where a.path = q.path or starts_with(a.path, q.path || '/')
                    or o.path = q.path or starts_with(o.path, q.path || '/'))
            """;

    private final KeptReadings readings;

    CubePlaces(KeptReadings readings) {
        this.readings = readings;
    }

    Optional<CubePlace> of(String path) {
        return readings.ofTree(PLACE, CubePlaces::place, path).stream().findFirst();
    }

    private static CubePlace place(ResultSet row) throws SQLException {
        boolean inner = row.getBoolean("has_below");
        var nodes = inner ? List.of((String[]) row.getArray("nodes").getArray()) : List.of(row.getString("above"));
        return new CubePlace(row.getString("agency"), inner, nodes);
    }
}
