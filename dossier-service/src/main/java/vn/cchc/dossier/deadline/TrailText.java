package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.dossier.deadline.DeadlineTrail.Announcement;
import vn.cchc.dossier.deadline.DeadlineTrail.Cause;
import vn.cchc.dossier.deadline.DeadlineTrail.Version;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;

/** Says for people which appointments there were and what was announced. */
final class TrailText {

    private TrailText() {}

    static String of(DeadlineTrail trail, Instant originalDueAt, Language language) {
        Text original = Text.of(
                "Hẹn lần đầu (không thay đổi): " + Moments.of(originalDueAt) + ".",
                "Promised first (never changed): " + Moments.of(originalDueAt) + ".");
        Stream<Text> versions = trail.versions().stream().skip(1).map(TrailText::version);
        Stream<Text> announcements = trail.announcements().stream().map(TrailText::announcement);
        return Stream.of(Stream.of(original), versions, announcements)
                .flatMap(texts -> texts)
                .map(text -> text.in(language))
                .collect(Collectors.joining("\n"));
    }

    private static Text version(Version version) {
        Text cause = cause(version.cause());
        String reason = Stream.of(version.reason(), version.override())
                .filter(text -> text != null && !text.isBlank())
                .map(text -> " – " + text)
                .collect(Collectors.joining());
        String since = Moments.of(version.since());
        String due = Moments.of(version.dueAt());
        return Text.of(
                "Hẹn lần " + version.version() + ": " + due + ", từ " + since + ", " + cause.vi() + reason + ".",
                "Appointment " + version.version() + ": " + due + ", since " + since + ", " + cause.en() + reason
                        + ".");
    }

    private static Text cause(Cause cause) {
        return switch (cause) {
            case RECEIVED -> Text.of("khi tiếp nhận", "at intake");
            case PAUSE_ENDED -> Text.of("dời theo thời gian tạm dừng", "moved by the time paused");
            case TERM_RESTARTED ->
                Text.of("tính lại từ đầu khi hồ sơ đã đủ", "counted anew once the dossier was complete");
            case RESCHEDULED -> Text.of("xin lỗi và hẹn lại", "apologised for and set anew");
            case REDATED -> Text.of("tính lại do lịch làm việc thay đổi", "counted again because the calendar changed");
        };
    }

    private static Text announcement(Announcement announcement) {
        String at = Moments.of(announcement.at());
        String due = Moments.of(announcement.dueAt());
        return announcement.type() == EventType.OVERDUE
                ? Text.of("Đã quá hạn hẹn " + due + ".", "The appointment " + due + " was missed.")
                : Text.of("Đã nhắc sắp đến hạn " + due + " lúc " + at + ".", "Warned at " + at + " of " + due + ".");
    }
}
