package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a term is counted from: "kể từ ngày ban hành kế hoạch", "kể từ ngày 01/7". */
final class Event {

    private static final Set<String> OWN_ISSUE = Set.of("ban", "ký", "lực");

    /** With any other word the event may be somebody else's. */
    private static final Set<String> OWN_WORDS = Set.of(
            "ngày", "ký", "ban", "hành", "được", "kế", "hoạch", "quyết", "định", "văn", "bản", "này", "có", "hiệu",
            "lực", "cải", "cách", "chính", "cchc", "của", "huyện", "xã", "phường", "ubnd", "năm", "thi");

    private Event() {}

    /**
     * The day counting starts from.
     *
     * @param isDate whether the wording gives the day itself
     * @param certain whether the event can only be the issue of this plan
     */
    record Anchor(LocalDate day, boolean isDate, boolean certain) {}

    static boolean takeSince(Cursor cursor) {
        return cursor.take(TokenKind.COMMA) && takeSinceWords(cursor) || takeSinceWords(cursor);
    }

    private static boolean takeSinceWords(Cursor cursor) {
        return cursor.take("kể", "từ") || cursor.take("tính", "từ") || cursor.take("từ") || cursor.take("kể", "khi");
    }

    /** Reads the event behind "kể từ"; leaves the cursor behind a date and before other words. */
    static Anchor anchor(Cursor cursor, Context context) {
        int start = cursor.position();
        var point = PointReader.read(cursor, false);
        if (point.isPresent()
                && point.get().unit() == Point.Unit.DAY
                && point.get().exists(context.planYear())) {
            return new Anchor(point.get().first(context.planYear()), true, true);
        }
        cursor.moveTo(start);
        var words = words(cursor);
        boolean own = OWN_WORDS.containsAll(words) && words.stream().anyMatch(OWN_ISSUE::contains);
        boolean certain =
                words.contains("này") || words.contains("ký") || !words.contains("huyện") && !words.contains("lực");
        return new Anchor(own ? context.issued() : null, false, own && certain);
    }

    private static Set<String> words(Cursor cursor) {
        var words = new HashSet<String>();
        for (int i = 0; cursor.peek(i).is(TokenKind.WORD) || cursor.peek(i).is(TokenKind.NUMBER); i++) {
            if (cursor.peek(i).is(TokenKind.WORD)) {
                words.add(cursor.peek(i).word());
            }
        }
        return words;
    }
}
