package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.report.projecting.domain.Coverage;

/**
 * Counts dossiers by where they stand. From the sums kept beforehand where there are any for what is asked, else one by one;
 * both give the same.
 */
@ApplicationScoped
public class DossierCountQueries {

    private final FactCounts facts;
    private final CubeCounts cube;
    private final CubeProcedures procedures;
    private final CubePlaces places;
    private final GroupQueries groups;

    DossierCountQueries(
            FactCounts facts, CubeCounts cube, CubeProcedures procedures, CubePlaces places, GroupQueries groups) {
        this.facts = facts;
        this.cube = cube;
        this.procedures = procedures;
        this.places = places;
        this.groups = groups;
    }

    /** All dossiers asked for as one group, with their procedures; zeros where there are none. */
    public DossierCounts total(Asked asked) {
        return total(asked, Extent.WITH_PROCEDURES);
    }

    /** The same as far as it is asked for. */
    public DossierCounts total(Asked asked, Extent extent) {
        return count(asked, GroupBy.ALL, extent).stream()
                .filter(CountedGroup::counted)
                .map(CountedGroup::counts)
                .findFirst()
                .orElse(DossierCounts.NONE);
    }

    /** One row for each group and coverage, with a row of zeros for each group in which nothing happened. */
    public List<CountedGroup> countWithZeros(Asked asked, GroupBy groupBy, Extent extent) {
        var found =
                rows(asked, groupBy, extent).stream().map(CountedRow::counted).toList();
        var seen = found.stream()
                .filter(CountedGroup::counted)
                .map(counted -> counted.group().code())
                .collect(Collectors.toSet());
        var empty = groups.all(asked, groupBy).stream()
                .filter(group -> !seen.contains(group.code()))
                .map(group -> new CountedGroup(Coverage.COUNTED, group, DossierCounts.NONE));
        return Group.inOrder(Stream.concat(found.stream(), empty), CountedGroup::group);
    }

    /** Every cell of every group that the law counts, to be compared cell by cell. */
    public Map<Group, Map<Cell, Long>> cells(Asked asked, GroupBy groupBy) {
        var found = new HashMap<Group, Map<Cell, Long>>();
        rows(asked, groupBy, Extent.DOSSIERS).stream()
                .filter(row -> row.coverage() == Coverage.COUNTED)
                .forEach(row -> found.put(row.group(), row.cells()));
        return found;
    }

    /** Of a group, or of all where it is null, what has the coverage asked for; zeros where there is nothing. */
    public DossierCounts of(Asked asked, GroupBy groupBy, String group, Coverage coverage, Extent extent) {
        return rows(asked, group == null ? GroupBy.ALL : groupBy, extent).stream()
                .filter(row -> row.coverage() == coverage)
                .filter(row -> group == null || row.group().code().equals(group))
                .map(row -> row.counted().counts())
                .findFirst()
                .orElse(DossierCounts.NONE);
    }

    /** One figure of what the law counts: of a group, or of all where it is null. */
    public long of(Asked asked, GroupBy groupBy, String group, Cell cell) {
        return rows(asked, group == null ? GroupBy.ALL : groupBy, Extent.DOSSIERS).stream()
                .filter(row -> row.coverage() == Coverage.COUNTED)
                .filter(row -> group == null || row.group().code().equals(group))
                .mapToLong(row -> row.cells().get(cell))
                .sum();
    }

    /** One row for each group and coverage with any dossier, in the order of a Vietnamese dictionary. */
    public List<CountedGroup> count(Asked asked, GroupBy groupBy, Extent extent) {
        return Group.inOrder(rows(asked, groupBy, extent).stream().map(CountedRow::counted), CountedGroup::group);
    }

    private List<CountedRow> rows(Asked asked, GroupBy groupBy, Extent extent) {
        if (asked.apart()) {
            return facts.rows(asked, groupBy);
        }
        return places.of(asked.agencyPath())
                .filter(place -> CubeSource.has(groupBy, place))
                .filter(place -> extent == Extent.DOSSIERS || CubeProcedures.has(groupBy, place))
                .map(place -> summed(asked, groupBy, extent, place))
                .orElseGet(() -> facts.rows(asked, groupBy));
    }

    private List<CountedRow> summed(Asked asked, GroupBy groupBy, Extent extent, CubePlace place) {
        var rows = cube.rows(asked, groupBy, place);
        return extent == Extent.DOSSIERS ? rows : procedures.beside(rows, asked, groupBy, place);
    }
}
