package vn.cchc.report.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Form II.06a counted again the slow way: dossier by dossier, from everything that happened, with plain conditions. */
public final class NaiveRecount {

    /** The columns of the form that are counted; totals follow. */
    public static final List<String> COLUMNS = List.of(
            "received.online",
            "received.direct",
            "received.carriedOver",
            "resolved.early",
            "resolved.onTime",
            "resolved.late",
            "pending.inTime",
            "pending.overdue");

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private NaiveRecount() {}

    /** Per group and column, without zeros. */
    public static Map<String, Map<String, Integer>> of(
            List<Happening> everything, LocalDate from, LocalDate to, Function<Happening.Subject, String> group) {
        var figures = new TreeMap<String, Map<String, Integer>>();
        for (var life : lives(everything, from, to)) {
            var last = life.get(life.size() - 1);
            var row = figures.computeIfAbsent(group.apply(last.subject()), code -> new TreeMap<>());
            row.merge(received(last, from), 1, Integer::sum);
            row.merge(standing(last, to), 1, Integer::sum);
        }
        return figures;
    }

    /** What had happened, in its order, to each dossier that columns 10 and 13 count. */
    public static List<List<Happening>> late(List<Happening> everything, LocalDate from, LocalDate to) {
        return lives(everything, from, to).stream()
                .filter(life ->
                        Set.of("resolved.late", "pending.overdue").contains(standing(life.get(life.size() - 1), to)))
                .toList();
    }

    private static List<List<Happening>> lives(List<Happening> everything, LocalDate from, LocalDate to) {
        var endOfPeriod = to.plusDays(1).atStartOfDay(HERE).toInstant();
        var byDossier = everything.stream()
                .filter(happening -> happening.at().isBefore(endOfPeriod))
                .sorted(Comparator.comparingLong(Happening::sequence))
                .collect(Collectors.groupingBy(happening -> happening.subject().dossier()));
        return byDossier.values().stream()
                .filter(life -> belongs(life.get(life.size() - 1), from))
                .toList();
    }

    private static boolean belongs(Happening last, LocalDate from) {
        if (last.clock().equals("EXCLUDED")) {
            return false;
        }
        boolean receivedBefore = day(last.subject().receivedAt()).isBefore(from);
        boolean endedBefore =
                last.clock().equals("ENDED") && day(last.endedAt()).isBefore(from);
        return !(receivedBefore && endedBefore);
    }

    private static String received(Happening last, LocalDate from) {
        if (day(last.subject().receivedAt()).isBefore(from)) {
            return "received.carriedOver";
        }
        return last.subject().channel().equals("ONLINE") ? "received.online" : "received.direct";
    }

    private static String standing(Happening last, LocalDate to) {
        var due = day(last.dueAt());
        if (last.clock().equals("PAUSED")) {
            return "pending.inTime";
        }
        if (last.clock().equals("RUNNING")) {
            boolean overdue = due.isBefore(to) || last.marks().missedBeforeReschedule();
            return overdue ? "pending.overdue" : "pending.inTime";
        }
        if (last.state().equals("WITHDRAWN")) {
            return "resolved.onTime";
        }
        if (last.marks().missedBeforeReschedule() || day(last.endedAt()).isAfter(due)) {
            return "resolved.late";
        }
        return day(last.endedAt()).isBefore(due) ? "resolved.early" : "resolved.onTime";
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(HERE).toLocalDate();
    }
}
