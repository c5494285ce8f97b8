package vn.cchc.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a report is asked for.
 *
 * @param reach WHOLE country, PROVINCE or COMMUNE
 * @param period as the API has it, such as 2026-Q3; its days by the plain calendar
 * @param groupBy what a row stands for
 */
record Shape(Reach reach, Period period, String groupBy) {

    /** How far it looks. */
    enum Reach {
        COUNTRY,
        PROVINCE,
        COMMUNE;

        /** Clients ask for different agencies, so that no one answer is asked for again and again. */
        String agency(int turn) {
            int province = turn % Country.PROVINCES + 1;
            return switch (this) {
                case COUNTRY -> Country.ROOT;
                case PROVINCE -> "P%02d".formatted(province);
                case COMMUNE ->
                    "P%02d.%04d".formatted(province, province + Country.PROVINCES * (turn / Country.PROVINCES % 90));
            };
        }
    }

    /** Periods that are over. */
    enum Period {
        MONTH("2026-09", "2026-09-01", "2026-09-30"),
        QUARTER("2026-Q2", "2026-04-01", "2026-06-30"),
        YEAR("2025", "2025-01-01", "2025-12-31");

        private final String label;
        private final LocalDate from;
        private final LocalDate to;

        Period(String label, String from, String to) {
            this.label = label;
            this.from = LocalDate.parse(from);
            this.to = LocalDate.parse(to);
        }

        String label() {
            return label;
        }

        LocalDate from() {
            return from;
        }

        LocalDate to() {
            return to;
        }
    }

    private static final List<String> GROUPS = List.of("field", "procedure", "agency");

    static List<Shape> all(boolean withPeriod, boolean withGroups) {
        List<Shape> shapes = new ArrayList<>();
        for (Reach reach : Reach.values()) {
            for (Period period : withPeriod ? List.of(Period.values()) : List.of(Period.MONTH)) {
                for (String group : withGroups ? GROUPS : List.of("all")) {
                    shapes.add(new Shape(reach, period, group));
                }
            }
        }
        return shapes;
    }

    String name() {
        return "%s, %s, by %s".formatted(reach.name().toLowerCase(Locale.ROOT), period.label(), groupBy);
    }
}
