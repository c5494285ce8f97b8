package vn.cchc.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A question to the reports about a period as it stood at a moment, with the parameters of its recount. */
record Asked(RecountPeriod period, Moment moment, String agency) {
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** An instant as the reports are asked for it, and the very moment. */
    record Moment(String asked, Instant at, LocalDate day) {
        static Moment of(Instant at) {
            return new Moment(at.toString(), at, LocalDate.ofInstant(at, VIETNAM));
        }

        static Moment endOf(LocalDate day) {
            Instant end = day.plusDays(1).atStartOfDay().toInstant(VIETNAM).minusNanos(1_000);
            return new Moment(day.toString(), end, day);
        }

        static Moment at(LocalDate day, LocalTime time) {
            return of(day.atTime(time).toInstant(VIETNAM));
        }
    }

    /** The month and the quarter in which the moment lies. */
    static Stream<Asked> periods(Moment moment, String agency) {
        return Stream.of(RecountPeriod.monthOf(moment.day()), RecountPeriod.quarterOf(moment.day()))
                .map(period -> new Asked(period, moment, agency));
    }

    String path(String report) {
        return "/api/v1/reports/" + report + (report.contains("?") ? "&" : "?") + "period=" + period.label() + "&at="
                + moment.asked() + "&agency=" + agency;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", period.from());
        parameters.put("to", period.to());
        parameters.put("at", moment.at());
        parameters.put("known", Recount.EVER);
        parameters.put("agency", agency);
        parameters.put("online", false);
        return parameters;
    }

    Map<String, Object> with(String name, Object value) {
        Map<String, Object> parameters = parameters();
        parameters.put(name, value);
        return parameters;
    }
}
