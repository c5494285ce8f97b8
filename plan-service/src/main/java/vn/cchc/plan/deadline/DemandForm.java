package vn.cchc.plan.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times that somebody else sets: on request, as an authority says, when something happens, as another plan says. */
final class DemandForm implements Form {

    private static final Set<String> AUTHORITY_NOUNS =
            Set.of("yêu", "quy", "hướng", "chỉ", "phân", "văn", "thông", "công", "đề", "nhiệm", "triệu", "điều");
    private static final Set<String> TIME_NOUNS = Set.of("thời", "tiến", "lịch");
    private static final Set<String> NOT_EVENTS = Set.of("sau", "trước", "từ", "đến", "ngoại");

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        if (when(cursor)) {
            return tail(start, cursor, Kind.ON_DEMAND, "khi có sự việc ghi trong ô; chưa có ngày");
        }
        cursor.moveTo(start);
        if (cursor.take("đột", "xuất")) {
            return tail(start, cursor, Kind.ON_DEMAND, "đột xuất, khi được yêu cầu; chưa có ngày");
        }
        if (cursor.take("phù", "hợp")) {
            cursor.take("với");
            int from = cursor.position();
            return cursor.take("tình", "hình") || cursor.take("điều", "kiện") || cursor.take("thực", "tế")
                    ? tail(start, cursor, Kind.ON_DEMAND, "tự chọn thời gian phù hợp; chưa có ngày")
                            .map(match -> match.about(from, null))
                    : Optional.empty();
        }
        if (cursor.take("kịp", "thời") || cursor.take("tùy") || cursor.take("tuỳ")) {
            var reading = Reading.undated(Kind.ON_DEMAND, "không ghi ngày cụ thể", Certainty.NEEDS_PERSON);
            return Optional.of(Match.weak(start, cursor, reading));
        }
        return accordingTo(start, cursor);
    }

    private static boolean when(Cursor cursor) {
        boolean soon = cursor.take("ngay");
        boolean condition = !NOT_EVENTS.contains(cursor.peek(soon ? -2 : -1).word());
        return condition && cursor.take("khi") && !cursor.atEnd();
    }

    private static Optional<Match> tail(int start, Cursor cursor, Kind kind, String basis) {
        var reading = Reading.undated(kind, basis, Certainty.CERTAIN).dependingOn(Dependence.onOthers());
        return Optional.of(Match.withTail(start, cursor, reading));
    }

    private static Optional<Match> accordingTo(int start, Cursor cursor) {
        if (cursor.sees("theo") && perPeriod(cursor)) {
            return Optional.empty();
        }
        boolean ensures = cursor.take("đảm", "bảo") || cursor.take("bảo", "đảm");
        boolean follows = takeFollow(cursor);
        boolean time = cursor.seesAny(TIME_NOUNS);
        if (!follows && !(ensures && time)) {
            return Optional.empty();
        }
        int plan = cursor.position();
        if (follows && takePlan(cursor)) {
            return tail(start, cursor, Kind.PER_PLAN, "theo thời gian của kế hoạch khác; chưa có ngày")
                    .map(match -> match.about(plan, null));
        }
        takeTime(cursor);
        follows |= takeFollow(cursor);
        boolean authority = cursor.seesAny(AUTHORITY_NOUNS);
        if (authority && cursor.sees("quy") && cursor.peek(2).word().equals("tại")) {
            return Optional.of(weak(start, cursor));
        }
        if (!authority && !time && !takeReality(cursor)) {
            return Optional.empty();
        }
        if (time || isNamed(cursor) || !cursor.sees("quy")) {
            return tail(start, cursor, Kind.ON_DEMAND, "thời gian do cơ quan khác định hoặc yêu cầu; chưa có ngày");
        }
        return Optional.of(weak(start, cursor));
    }

    /** "theo từng quý" says how often, not that somebody asks. */
    private static boolean perPeriod(Cursor cursor) {
        int start = cursor.position();
        cursor.take("theo");
        boolean per = Frequency.takeEvery(cursor) && Frequency.read(cursor).isPresent();
        cursor.moveTo(start);
        return per;
    }

    private static Match weak(int start, Cursor cursor) {
        int rule = cursor.position();
        cursor.skip();
        var reading = Reading.undated(
                        Kind.ON_DEMAND, "theo quy định chung, không ghi ngày; cần văn bản viện dẫn", Certainty.LIKELY)
                .dependingOn(Dependence.onOthers());
        return new Match(start, cursor.position(), List.of(reading), Match.Weight.WEAK, true).about(rule, null);
    }

    private static boolean takeFollow(Cursor cursor) {
        boolean follows = cursor.take("theo");
        return cursor.take("đúng") | follows;
    }

    private static void takeTime(Cursor cursor) {
        if (cursor.take("thời")) {
            if (!cursor.take("gian")) {
                cursor.take("hạn");
            }
        }
        cursor.take("tiến", "độ");
        cursor.take("về", "thời", "gian");
    }

    private static boolean takeReality(Cursor cursor) {
        return cursor.take("thực", "tế")
                || cursor.take("tình", "hình")
                || cursor.take("từng")
                || cursor.take("nhu", "cầu");
    }

    private static boolean takePlan(Cursor cursor) {
        int start = cursor.position();
        if (cursor.take("tiến", "độ")) {
            int behind = cursor.position();
            cursor.take("theo");
            boolean authority = cursor.seesAny(AUTHORITY_NOUNS);
            cursor.moveTo(authority ? start : behind);
            return !authority;
        }
        cursor.moveTo(start);
        return cursor.take("kế", "hoạch")
                || cursor.take("kh")
                || cursor.take("lộ", "trình")
                || cursor.take("chương", "trình")
                || cursor.take("đề", "án")
                || cursor.take("dự", "án");
    }

    /** Whether the authority is named: "theo quy định của Sở ...". */
    private static boolean isNamed(Cursor cursor) {
        return cursor.peek(2).word().equals("của") || cursor.peek(3).word().equals("của");
    }
}
