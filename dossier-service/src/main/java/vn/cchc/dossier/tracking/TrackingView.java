package vn.cchc.dossier.tracking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.worktime.OfficeInterval;

/** What the look-up tells, as lines of a page; what is not known has no line. */
public record TrackingView(Say say, TrackedDossier dossier) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** A name and what stands beside it. */
    public record Fact(String name, String value) {}

    /** Something to be completed, or an apology: what, and why. */
    public record Entry(String what, String why) {}

    public String step() {
        return dossier.step();
    }

    public String procedure() {
        return dossier.procedure();
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Mã hồ sơ", "Code", dossier.code());
        add(facts, "Người nộp", "Applicant", dossier.applicant());
        add(facts, "Đã gửi lúc", "Sent at", moment(dossier.submittedAt()));
        add(facts, "Cơ quan trả lời trước", "Answered by", moment(dossier.answerBy()));
        add(facts, "Tiếp nhận lúc", "Received at", moment(dossier.receivedAt()));
        add(facts, "Hẹn trả kết quả", "Appointment", moment(dossier.dueAt()));
        if (dossier.dueAt() != null && !dossier.dueAt().equals(dossier.told().originalDueAt())) {
            add(facts, "Hẹn lần đầu", "First appointment", moment(dossier.told().originalDueAt()));
        }
        add(facts, "Kết thúc lúc", "Ended at", moment(dossier.endedAt()));
        add(facts, "Nơi tiếp nhận", "Received by", dossier.receivingAgencyName());
        add(facts, "Đang ở", "Now at", dossier.holderName());
        if (dossier.told().paused()) {
            add(facts, "Tạm dừng từ", "Paused since", moment(dossier.told().pausedSince()));
            add(facts, "Lý do", "Reason", dossier.told().pauseReason());
        }
        if (dossier.told().completeLastDay() != null) {
            add(
                    facts,
                    "Bổ sung chậm nhất ngày",
                    "Complete it by",
                    say.day(dossier.told().completeLastDay()));
        }
        return facts;
    }

    public List<Entry> asked() {
        return dossier.told().asked().stream()
                .map(item -> new Entry(item.name(), item.reason()))
                .toList();
    }

    public List<Entry> apologies() {
        return dossier.told().apologies().stream()
                .map(regret -> new Entry(
                        say.moment(regret.madeAt())
                                + (regret.newDueAt() == null
                                        ? ""
                                        : say.of(", hẹn lại ", ", new appointment ") + say.moment(regret.newDueAt())),
                        regret.reason()))
                .toList();
    }

    /** How the appointment came about; null where it is not known. */
    public String deadline() {
        return dossier.told().deadlineText();
    }

    public List<Fact> contact() {
        List<Fact> facts = new ArrayList<>();
        var contact = dossier.contact();
        if (contact != null) {
            add(facts, "Địa chỉ", "Address", contact.address());
            add(facts, "Đường dây nóng", "Hotline", contact.hotline());
            add(facts, "Thư điện tử", "E-mail", contact.email());
            add(facts, "Trang thông tin", "Website", contact.website());
        }
        hours(dossier.officeHours()).forEach((hours, days) -> facts.add(new Fact(days, hours)));
        return facts;
    }

    /** Days with the same hours stand together. */
    private Map<String, String> hours(Map<DayOfWeek, List<OfficeInterval>> week) {
        return week == null
                ? Map.of()
                : week.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .collect(Collectors.groupingBy(
                                day -> words(day.getValue()),
                                java.util.LinkedHashMap::new,
                                Collectors.mapping(day -> day(day.getKey()), Collectors.joining(", "))));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, say.language().locale());
    }

    private static String words(List<OfficeInterval> intervals) {
        return intervals.stream()
                .map(interval -> hour(interval.from()) + "–" + hour(interval.to()))
                .collect(Collectors.joining(", "));
    }

    private static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    private String moment(Instant instant) {
        return instant == null ? null : say.moment(instant);
    }

    private void add(List<Fact> facts, String vi, String en, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(say.of(vi, en), value));
        }
    }
}
