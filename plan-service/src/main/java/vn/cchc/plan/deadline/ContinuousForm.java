package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** "thường xuyên trong năm", "duy trì liên tục", "thực hiện ngay", "trong thời gian tới". */
final class ContinuousForm implements Form {

    /** "chi thường xuyên" is a budget, "giáo dục thường xuyên" a kind of school. */
    private static final Set<String> NOT_AFTER = Set.of("chi", "dục", "gdtx", "nguồn", "phí");

    private static final Set<String> NOT_BEFORE = Set.of("khi", "sau", "trong", "từ", "tại", "cả", "trên", "trước");

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        if (cursor.take("trong", "thời", "gian", "tới")) {
            var basis = "không có điểm kết thúc; theo dõi cả năm, không coi là quá hạn trong năm";
            return Optional.of(Match.strong(start, cursor, withoutEnd(context.firstDay(), basis)));
        }
        boolean startsAtOnce =
                cursor.sees("ngay") && !NOT_BEFORE.contains(cursor.peek(1).word());
        if (startsAtOnce) {
            cursor.take("ngay");
            return Optional.of(Match.strong(start, cursor, atOnce(context)));
        }
        if (!takeContinuous(cursor)) {
            return Optional.empty();
        }
        boolean bare = cursor.peek(start - cursor.position() - 1).word().isEmpty();
        takeMore(cursor);
        var year = takeYear(cursor, context.planYear());
        if (year.isEmpty() && !bare) {
            var basis = "duy trì liên tục, không có điểm kết thúc nên không bao giờ quá hạn";
            return Optional.of(Match.strong(start, cursor, withoutEnd(context.firstDay(), basis)));
        }
        var inYear = new Context(year.orElse(context.planYear()), context.issue(), context.policy());
        var basis = "làm cả năm, không coi là quá hạn trước 31/12/" + inYear.planYear();
        return Optional.of(Match.strong(start, cursor, wholeYear(inYear, basis)));
    }

    private static boolean takeContinuous(Cursor cursor) {
        if (cursor.sees("thường", "xuyên")
                && !NOT_AFTER.contains(cursor.peek(-1).word())) {
            return cursor.take("thường", "xuyên");
        }
        return cursor.take("liên", "tục") || cursor.take("suốt", "năm") || cursor.take("quanh", "năm");
    }

    private static void takeMore(Cursor cursor) {
        int start = cursor.position();
        if (cursor.takeSeparator() | cursor.take("liên", "tục")
                && cursor.peek(-1).word().equals("tục")) {
            if (cursor.peek(-1).word().equals("tục")) {
                return;
            }
        }
        cursor.moveTo(start);
    }

    /** "trong năm", "cả năm 2026": then the work closes with that year. */
    private static Optional<Integer> takeYear(Cursor cursor, int planYear) {
        int start = cursor.position();
        cursor.take("trong");
        cursor.take("cả");
        cursor.take("suốt");
        if (cursor.take("năm")) {
            return Optional.of(cursor.year().orElse(planYear));
        }
        cursor.moveTo(start);
        return Optional.empty();
    }

    private static Reading wholeYear(Context context, String basis) {
        return Reading.window(Kind.CONTINUOUS, context.firstDay(), context.lastDay(), basis, Certainty.CERTAIN);
    }

    private static Reading withoutEnd(LocalDate from, String basis) {
        return Reading.window(Kind.CONTINUOUS, from, null, basis, Certainty.LIKELY);
    }

    private static Reading atOnce(Context context) {
        var issued = context.issued();
        boolean inYear = issued != null && issued.getYear() == context.planYear();
        var from = inYear ? issued : context.firstDay();
        return withoutEnd(from, "bắt đầu ngay khi kế hoạch được ban hành, không có điểm kết thúc");
    }
}
