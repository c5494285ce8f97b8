package vn.cchc.plan.deadline;

import java.util.Optional;

/** "không thời hạn". */
final class NoDeadlineForm implements Form {

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        cursor.take("không");
        boolean none = cursor.position() > start;
        cursor.take("có");
        cursor.take("quy", "định");
        boolean time = cursor.take("thời", "hạn") || cursor.take("thời", "gian", "cụ", "thể");
        return none && time
                ? Optional.of(Match.strong(
                        start, cursor, Reading.undated(Kind.NONE, "ghi rõ là không có thời hạn", Certainty.CERTAIN)))
                : Optional.empty();
    }
}
