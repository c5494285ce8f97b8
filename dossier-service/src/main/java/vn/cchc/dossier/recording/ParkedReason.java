package vn.cchc.dossier.recording;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Text;

/** Why an event is parked, in words: what it waits for, or what stands in its way. */
final class ParkedReason {

    static final String CALENDAR = "calendar-unknown";
    static final String PREDECESSOR = "predecessor";
    static final String FORBIDDEN = ProblemCode.FORBIDDEN.code();

    private ParkedReason() {}

    /** What a parked event does. */
    @Schema(name = "ParkedState")
    enum State {
        WAITING,
        WAITING_FOR_CALENDAR,
        REFUSED,
        DISCARDED
    }

    static State state(String missing, boolean impossible) {
        if (impossible) {
            return State.REFUSED;
        }
        return missing.equals(CALENDAR) ? State.WAITING_FOR_CALENDAR : State.WAITING;
    }

    static Text text(String missing) {
        if (missing.equals(CALENDAR)) {
            return Text.of(
                    "Chờ lịch làm việc của năm liên quan được ban hành; hệ thống tự ghi nhận khi có lịch.",
                    "Waits for the working calendar of a year it touches, and is recorded by itself once that is known.");
        }
        if (missing.equals(PREDECESSOR)) {
            return Text.of(
                    "Chờ sự việc nêu ở trường after được ghi nhận trước.",
                    "Waits for the event named in after to be recorded first.");
        }
        if (missing.equals(FORBIDDEN)) {
            return Text.of(
                    "Cơ quan gửi không có phần việc trong hồ sơ này nên không được ghi nhận việc này.",
                    "The sender's agency has no part in the dossier that lets it record this.");
        }
        return rejection(missing)
                .or(() -> awaited(missing))
                .orElseGet(
                        () -> Text.of("Không ghi nhận được: " + missing + ".", "Cannot be recorded: " + missing + "."));
    }

    private static Optional<Text> rejection(String missing) {
        return Arrays.stream(Rejection.values())
                .filter(reason -> reason.name().equals(missing))
                .findFirst()
                .map(reason -> Text.of(reason.vietnamese(), reason.english()));
    }

    private static Optional<Text> awaited(String missing) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(missing))
                .findFirst()
                .map(type -> Text.of(
                        "Chờ sự việc " + type + " của hồ sơ được ghi nhận trước.",
                        "Waits for the dossier's " + type + " to be recorded first."));
    }
}
