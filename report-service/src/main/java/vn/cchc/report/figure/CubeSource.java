package vn.cchc.report.figure;

import java.util.List;

/**
 * Which rows of the cube make a question's groups.
 *
 * @param dimension the kind of rows
 * @param group what a group is of such a row
 * @param nodes whose rows
 * @param code the only code wanted, or null
 */
record CubeSource(String dimension, String group, List<String> nodes, String code) {

    private static final String AGENCY = "AGENCY";
    private static final String KIND = "KIND";

    /** Sums of an agency without others below are kept for all of it only. */
    static boolean has(GroupBy groupBy, CubePlace place) {
        return place.inner() || groupBy == GroupBy.ALL || groupBy == GroupBy.AGENCY;
    }

    static CubeSource of(GroupBy groupBy, CubePlace place) {
        if (!place.inner()) {
            return new CubeSource(AGENCY, groupBy == GroupBy.AGENCY ? "c.code" : "''", place.nodes(), place.agency());
        }
        var itself = List.of(place.agency());
        return switch (groupBy) {
            case FIELD, PROCEDURE -> new CubeSource(groupBy.name(), "c.code", itself, null);
            case AGENCY -> new CubeSource(AGENCY, "c.code", place.nodes(), null);
            case LEVEL -> new CubeSource(KIND, "c.level", itself, null);
            case CHANNEL -> new CubeSource(KIND, "c.channel", itself, null);
            case ONLINE_LEVEL -> new CubeSource(KIND, "c.code", itself, null);
            case ALL -> new CubeSource(KIND, "''", itself, null);
        };
    }

    /** Dimension, nodes and the code twice. */
    Object[] parameters() {
        return new Object[] {dimension, nodes.toArray(String[]::new), code, code};
    }

    /** The same, and whether only what came in online. */
    Object[] parameters(boolean online) {
        return new Object[] {dimension, nodes.toArray(String[]::new), code, code, online};
    }
}
