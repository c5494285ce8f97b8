package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.time.LocalTime;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Postponement;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.worktime.Deadlines;

/**
 * How the count that is in force began.
 *
 * @param event what it began with: the receipt, or the dossier complete at last
 * @param restarted whether the term was counted anew once the dossier was complete
 * @param postponement why the clock did not start at that moment; null where it did
 * @param cutOff what comes later in the day counts from the next working day; null where the procedure has no such rule
 * @param startsAt when the clock started
 */
record Beginning(
        Instant receivedAt,
        Instant event,
        boolean restarted,
        Postponement postponement,
        LocalTime cutOff,
        Instant startsAt) {

    static Beginning of(Dossier dossier, Instant event, Deadlines deadlines) {
        Instant receivedAt = dossier.registration().receivedAt();
        ServiceTerm service = dossier.registration().procedure().service();
        return new Beginning(
                receivedAt,
                event,
                !event.equals(receivedAt),
                service.postponement(event, deadlines).orElse(null),
                service.nextDayAfter(),
                deadlines.nextWorkingInstant(service.start(event, deadlines)));
    }

    Text text() {
        Text received =
                Text.of("Tiếp nhận: " + Moments.of(receivedAt) + ".", "Received: " + Moments.of(receivedAt) + ".");
        Text complete = !restarted
                ? Text.same("")
                : Text.of(
                        "\nHồ sơ đầy đủ lúc " + Moments.of(event) + "; thời hạn tính lại từ đầu.",
                        "\nComplete at " + Moments.of(event) + "; the term is counted anew.");
        // Without a rule of the procedure the count itself says that it was outside office hours.
        boolean byRule = postponement != null && cutOff != null;
        Text moved = byRule ? moved(Moments.of(startsAt)) : Text.same("");
        return Text.of(received.vi() + complete.vi() + moved.vi(), received.en() + complete.en() + moved.en());
    }

    private Text moved(String start) {
        return switch (postponement) {
            case AFTER_CUT_OFF ->
                Text.of(
                        "\nNhận sau " + cutOff + " nên theo quy định của thủ tục, thời hạn tính từ " + start + ".",
                        "\nIt came after " + cutOff + ", so by the procedure's rule the term counts from " + start
                                + ".");
            case OUTSIDE_HOURS ->
                Text.of(
                        "\nNhận ngoài giờ làm việc nên thời hạn tính từ " + start + ".",
                        "\nIt came outside office hours, so the term counts from " + start + ".");
            case DAY_OFF ->
                Text.of(
                        "\nNhận vào ngày nghỉ nên thời hạn tính từ " + start + ".",
                        "\nIt came on a day off, so the term counts from " + start + ".");
        };
    }
}
