package vn.cchc.dossier;

import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import vn.cchc.dossier.RecordingModel.Event;

/** What may happen to a few dossiers and how it reaches the service, as jqwik makes it up and makes it smaller. */
final class RandomLives {

    /** What is counted again for these two units alone leaves the dossiers of all other tests where they are. */
    static final String UNITS = "H90.8";

    private static final String ONE_UNIT = "H90.81";
    private static final String OTHER_UNIT = "H90.82";

    /** The service's clock stands still; nothing happens after that. */
    static final int NOW = OfficeMinutes.of(FixedClock.NOW);

    private static final List<String> SELDOM =
            List.of("APOLOGISED", "CORRECTED", "FINISHED", "NOT_ACCEPTED", "TERMINATED", "WITHDRAWN");
    private static final int FIRST = OfficeMinutes.of("2025-09-22T00:00:00+07:00");

    /** Something that happens: which of what is possible, how much later, and one of some ways of it. */
    record Step(int pick, int later, int way) {}

    record Life(int receivedAt, int procedure, boolean first, String channel, boolean paid, List<Step> steps) {

        String agency() {
            return first ? ONE_UNIT : OTHER_UNIT;
        }

        LocalDate day() {
            return OfficeMinutes.day(receivedAt);
        }

        /** A code for it that a counter without a line had leased. */
        String leasedCode(String token) {
            ObjectNode wanted = Province.JSON
                    .createObjectNode()
                    .put("agency", agency())
                    .put("day", day().toString())
                    .put("size", 1);
            return Province.post("/api/v1/code-blocks", token, wanted)
                    .json()
                    .at("/codes/from")
                    .asText();
        }
    }

    enum Line {
        IN_ORDER,
        NEARLY_IN_ORDER,
        ANY_ORDER
    }

    /**
     * What happens to a few dossiers.
     *
     * @param loaded whether it is the history of an older system, which keeps what today's rules forbid
     * @param holiday 0 for none; otherwise one is announced in between: the day on which a dossier is due, or so many less one before
     * @param dice for how the line cuts, loses and repeats
     */
    record Day(List<Life> lives, Line line, boolean loaded, int holiday, long dice) {

        /** On no weekend, and no day off already. */
        Optional<LocalDate> lateHoliday(int dueAt) {
            LocalDate day = OfficeMinutes.day(dueAt).minusDays(holiday - 1);
            boolean works = OfficeMinutes.isWorkingDay(OfficeMinutes.of(day + "T00:00:00+07:00"));
            return works && LateHolidays.isOfTheYear(day) ? Optional.of(day) : Optional.empty();
        }
    }

    private RandomLives() {}

    static void establish() {
        Province.establish();
        Province.unit(UNITS, "OFFICE", "H90/" + UNITS);
        for (String unit : List.of(ONE_UNIT, OTHER_UNIT)) {
            Province.unit(unit, "OFFICE", "H90/" + UNITS + "/" + unit);
        }
    }

    static Arbitrary<Day> days() {
        return Combinators.combine(
                        lives().list().ofMinSize(1).ofMaxSize(6).withSizeDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(Line.values()),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(1, evenly(1, 6))),
                        Arbitraries.longs())
                .as(Day::new);
    }

    private static Arbitrary<Life> lives() {
        return Combinators.combine(
                        receipts(),
                        evenly(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of("COUNTER", "ONLINE", "POST"),
                        Arbitraries.of(false, true),
                        steps().list().ofMaxSize(14).withSizeDistribution(RandomDistribution.uniform()))
                .as(Life::new);
    }

    /** Three of four in office hours, most of them in the afternoon, where the count may begin later. */
    private static Arbitrary<Integer> receipts() {
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(1, evenly(0, OfficeMinutes.DAY - 1)),
                Tuple.of(1, evenly(7 * 60, 12 * 60)),
                Tuple.of(2, evenly(14 * 60, 17 * 60)));
        return Combinators.combine(evenly(0, (NOW - FIRST) / OfficeMinutes.DAY - 1), hours)
                .as((day, minute) -> FIRST + day * OfficeMinutes.DAY + minute);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> later = Arbitraries.frequencyOf(
                Tuple.of(5, evenly(1, 90)), Tuple.of(4, evenly(1, 2_000)), Tuple.of(1, evenly(2_000, 20_000)));
        return Combinators.combine(evenly(0, 9_999), later, evenly(0, 59)).as(Step::new);
    }

    private static Arbitrary<Integer> evenly(int from, int to) {
        return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
    }

    /** The events of a life. Most are possible where they stand, one in eight is anything; little happens after the end. */
    static List<Event> events(Life life, String code, Map<String, PlainProcedure> procedures) {
        return events(life, code, procedures, false);
    }

    static List<Event> events(Life life, String code, Map<String, PlainProcedure> procedures, boolean loaded) {
        List<String> codes = procedures.keySet().stream().sorted().toList();
        RecordingModel nominal = new RecordingModel(procedures, loaded);
        List<Event> events = new ArrayList<>();
        add(new Event(received(life, code, codes), life.receivedAt()), nominal, events);
        int minute = life.receivedAt();
        for (Step step : life.steps()) {
            minute += step.later();
            if (minute > NOW) {
                return events;
            }
            PlainDossier dossier = nominal.dossier();
            if (dossier.hasEnded() && step.way() % 2 != 0) {
                continue;
            }
            List<String> types = step.pick() % 8 == 0 ? PlainDossier.types() : likely(dossier.possible());
            String type = types.get(step.pick() / 8 % types.size());
            ObjectNode wire = event(code, type, minute);
            say((ObjectNode) wire.get("data"), type, step.way(), minute, dossier, codes);
            add(new Event(wire, minute), nominal, events);
        }
        return events;
    }

    /** What goes on is more likely than what ends, or a life would have no middle. */
    private static List<String> likely(List<String> possible) {
        List<String> likely = new ArrayList<>(possible);
        possible.stream()
                .filter(type -> !SELDOM.contains(type))
                .forEach(type -> likely.addAll(Collections.nCopies(3, type)));
        return likely;
    }

    private static void add(Event event, RecordingModel nominal, List<Event> events) {
        events.add(event);
        nominal.answers(List.of(event));
    }

    private static ObjectNode event(String code, String type, int minute) {
        return Province.event(code, type, OfficeMinutes.at(minute).toString());
    }

    private static ObjectNode received(Life life, String code, List<String> procedures) {
        ObjectNode intake = Province.intake(life.agency())
                .put("procedure", procedures.get(life.procedure()))
                .put("channel", life.channel());
        if (life.paid()) {
            intake.putObject("notes").putObject("payment").put("method", "CASH").put("collected", 8000);
        }
        if (life.channel().equals("ONLINE")) {
            intake.put("submittedAt", "2017-06-01T02:00:00Z"); // before there were hours to answer it
        }
        ObjectNode event = event(code, "RECEIVED", life.receivedAt());
        event.set("data", intake);
        return event;
    }

    private static void say(
            ObjectNode data, String type, int way, int minute, PlainDossier dossier, List<String> procedures) {
        switch (type) {
            case "FORWARDED" -> data.put("to", way % 3 == 0 ? dossier.agency : JUSTICE);
            case "TAKEN" -> data.put("officer", "cv01");
            case "CONSULTED", "CONSULTATION_ANSWERED" -> data.put("agency", JUSTICE);
            case "PAYMENT_REQUESTED", "PAID" -> data.put("amount", 8000);
            case "DIGITISED" -> digitise(data);
            case "RETURNED" ->
                data.put("channel", List.of("COUNTER", "POST", "ONLINE").get(way % 3));
            case "APOLOGISED" -> data.put("reason", "Lý do").put("kind", way % 2 == 0 ? "LATE" : "ERROR");
            case "SUPPLEMENT_REQUESTED" -> askAgain(data.put("reason", "Thiếu chữ ký"), way);
            case "FINISHED" -> refuse(data, way);
            case "WITHDRAWN", "TERMINATED" -> payBack(data.put("reason", "Lý do"), way);
            case "RESCHEDULED" -> promise(data.put("reason", "Lý do"), way, minute, dossier.promise);
            case "CORRECTED" ->
                correct(
                        data.put("reason", "Ghi nhầm").putObject("correction"),
                        way,
                        dossier.promise.receivedAt,
                        procedures);
            default -> data.put("reason", "Lý do");
        }
    }

    private static void digitise(ObjectNode data) {
        data.putObject("document")
                .putObject("file")
                .put("name", "ket-qua.pdf")
                .put("mediaType", "application/pdf")
                .put("size", 12_345)
                .put("sha256", "0".repeat(64))
                .put("file", "store/ket-qua.pdf");
    }

    private static void askAgain(ObjectNode data, int way) {
        if (way % 3 == 0) {
            data.put("legalBasis", "Luật chuyên ngành, Điều 5");
        }
    }

    private static void refuse(ObjectNode data, int way) {
        if (way % 3 == 0) {
            data.put("result", "REFUSED").put("reason", "Không đủ điều kiện");
        }
    }

    private static void payBack(ObjectNode data, int way) {
        if (way % 3 == 0) {
            data.putObject("stop").put("refund", 5000);
        }
    }

    /** Within the term, beyond it, outside of office hours, or not later at all; every third time with an override. */
    private static void promise(ObjectNode data, int way, int minute, PlainPromise now) {
        int from = Math.max(now.dueAt, minute);
        int wanted = switch (way % 5) {
            case 0, 1 -> OfficeMinutes.forward(from, 240);
            case 2 -> OfficeMinutes.forward(from, 20 * 480);
            case 3 -> OfficeMinutes.endOfDay(from) + 60;
            default -> from;
        };
        data.put("newDueAt", OfficeMinutes.at(wanted).toString());
        if (way % 3 == 0) {
            data.put("override", "Lãnh đạo chịu trách nhiệm");
        }
    }

    private static void correct(ObjectNode correction, int way, int receivedAt, List<String> procedures) {
        switch (way % 4) {
            case 0 -> correction.set("applicant", Province.intake(COMMUNE).get("applicant"));
            case 1 ->
                correction.put("receivedAt", OfficeMinutes.at(receivedAt - 1500).toString());
            case 2 ->
                correction.put("receivedAt", OfficeMinutes.at(receivedAt + 30).toString());
            default -> correction.put("procedure", procedures.get(way / 4 % procedures.size()));
        }
    }
}
