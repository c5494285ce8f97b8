package vn.cchc.dossier.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;

/** The orders a list of dossiers can have; nothing else reaches the SQL. */
public enum DossierSort {
    NEWEST("-receivedAt", "received_at", "desc", "<"),
    OLDEST("receivedAt", "received_at", "asc", ">"),
    DUE_FIRST("dueAt", "due_at", "asc", ">"),
    DUE_LAST("-dueAt", "due_at", "desc", "<");

    private final String wireName;
    private final String column;
    private final String direction;
    private final String comparison;

    DossierSort(String wireName, String column, String direction, String comparison) {
        this.wireName = wireName;
        this.column = column;
        this.direction = direction;
        this.comparison = comparison;
    }

    public static Optional<DossierSort> fromWireName(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.wireName.equals(name))
                .findFirst();
    }

    public String wireName() {
        return wireName;
    }

    /** The value of the sort column, for the cursor. */
    public Instant key(Dossier dossier) {
        return isByDue()
                ? dossier.appointment().dueAt()
                : dossier.registration().receivedAt();
    }

    String column() {
        return "d." + column;
    }

    String orderBy(String at, String code) {
        return " order by " + at + " " + direction + ", " + code + " " + direction;
    }

    String after() {
        return "(d." + column + ", d.code) " + comparison + " (:after, :afterCode)";
    }

    /** By due time the open and the ended are read apart, as their indexes have them; by receipt together. */
    String halves() {
        return isByDue() ? "(values (true), (false)) half(open)" : "(values (true)) half(open)";
    }

    /** The condition that leaves one half. */
    String ofHalf() {
        return isByDue() ? " and (d.ended_at is null) = half.open" : "";
    }

    private boolean isByDue() {
        return column.equals("due_at");
    }
}
