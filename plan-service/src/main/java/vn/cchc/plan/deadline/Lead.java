package vn.cchc.plan.deadline;

import java.util.Set;

/**
 * The words before a time: "trước", "chậm nhất đến hết", "cuối".
 *
 * @param clock whether a time of day was named, so that the day itself still counts
 * @param since whether it began with "từ" or "bắt đầu"
 */
record Lead(Bound bound, Edge edge, boolean clock, boolean since, boolean approximate) {

    /** How the time binds. */
    enum Bound {
        NONE,
        WITHIN,
        UNTIL,
        BEFORE
    }

    /** Which part of a month, quarter or year is meant. */
    enum Edge {
        WHOLE,
        FIRST,
        MIDDLE,
        LAST,
        /** "thượng tuần": days 1 to 10. */
        FIRST_TEN,
        /** "trung tuần": days 11 to 20. */
        SECOND_TEN
    }

    /** What has halves that are no months of their own. */
    private static final Set<String> PARTED = Set.of("tháng", "quý");

    static final Lead NOTHING = new Lead(Bound.NONE, Edge.WHOLE, false, false, false);

    boolean isWritten() {
        return !equals(NOTHING);
    }

    /** Whether some days inside the period are meant, which no other period ends. */
    boolean isAmid() {
        return edge == Edge.MIDDLE || edge == Edge.FIRST_TEN || edge == Edge.SECOND_TEN;
    }

    private Lead with(Bound next) {
        return new Lead(bound == Bound.BEFORE ? bound : next, edge, clock, since, approximate);
    }

    private Lead with(Edge next) {
        return new Lead(bound, next, clock, since, approximate);
    }

    /** Takes all such words. */
    static Lead read(Cursor cursor) {
        var lead = NOTHING;
        while (true) {
            var next = lead.readOne(cursor);
            if (next == null) {
                return lead;
            }
            lead = next;
        }
    }

    private Lead readOne(Cursor cursor) {
        if (cursor.take("chậm", "nhất") || cursor.take("muộn", "nhất") || cursor.take("không", "quá")) {
            return with(Bound.UNTIL);
        }
        if (cursor.take("không", "muộn", "hơn") || cursor.take("không", "chậm", "hơn") || cursor.take("tối", "đa")) {
            return with(Bound.UNTIL);
        }
        if (cursor.take("hạn", "cuối", "cùng") || cursor.take("hạn", "cuối") || cursor.take("hạn", "chót")) {
            return with(Bound.UNTIL);
        }
        if (cursor.take("từ", "nay") || cursor.take("đến") || cursor.take("tới")) {
            return with(Bound.UNTIL);
        }
        if (cursor.take("hết") || cursor.take("kết", "thúc")) {
            return with(Bound.UNTIL).with(Edge.LAST);
        }
        if (cursor.take("xong", "trước") || cursor.take("trước")) {
            return new Lead(Bound.BEFORE, edge, clock, since, approximate);
        }
        return readWindow(cursor);
    }

    private Lead readWindow(Cursor cursor) {
        if (cursor.take("trong") || cursor.take("vào") || cursor.take("cả") || cursor.take("xong")) {
            return with(bound == Bound.NONE ? Bound.WITHIN : bound);
        }
        if (cursor.take("khoảng") || cursor.take("dự", "kiến")) {
            return new Lead(bound == Bound.NONE ? Bound.WITHIN : bound, edge, clock, since, true);
        }
        boolean half = PARTED.contains(cursor.peek(2).word());
        if (half && cursor.take("nửa", "đầu")) {
            return with(Edge.MIDDLE);
        }
        if (half && cursor.take("nửa", "cuối")) {
            return with(Edge.LAST);
        }
        if (cursor.take("thượng", "tuần")) {
            return with(Edge.FIRST_TEN);
        }
        if (cursor.take("trung", "tuần")) {
            return with(Edge.SECOND_TEN);
        }
        if (cursor.take("hạ", "tuần")) {
            return with(Edge.LAST);
        }
        if (cursor.take("đầu")) {
            return with(Edge.FIRST);
        }
        if (cursor.take("giữa")) {
            return with(Edge.MIDDLE);
        }
        if (cursor.take("cuối")) {
            return with(Edge.LAST);
        }
        if (cursor.take("bắt", "đầu") || cursor.take("từ")) {
            return new Lead(bound, edge, clock, true, approximate);
        }
        return isWritten() && (cursor.take("là") || cursor.take(TokenKind.COLON)) ? this : readClock(cursor);
    }

    private Lead readClock(Cursor cursor) {
        int start = cursor.position();
        if (cursor.take(TokenKind.CLOCK)) {
            return new Lead(bound, edge, true, since, approximate);
        }
        if (cursor.number().isPresent() && cursor.take("giờ")) {
            int behindHour = cursor.position();
            if (cursor.number().isEmpty() || !cursor.take("phút")) {
                cursor.moveTo(behindHour);
            }
            return new Lead(bound, edge, true, since, approximate);
        }
        cursor.moveTo(start);
        return null;
    }
}
