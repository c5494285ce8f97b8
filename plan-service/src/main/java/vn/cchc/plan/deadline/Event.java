package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.cchc.plan.agency.domain.AgencyKind;

/** What a term is counted from: "kể từ ngày ban hành kế hoạch", "kể từ ngày 01/7". */
final class Event {

    private static final Set<String> OWN_ISSUE = Set.of("ban", "ký", "lực");

    /** With any other word the event may be somebody else's. */
    private static final Set<String> OWN_WORDS = Set.of(
            "ngày", "ký", "ban", "hành", "được", "kế", "hoạch", "quyết", "định", "văn", "bản", "này", "có", "hiệu",
            "lực", "cải", "cách", "chính", "cchc", "của", "huyện", "quận", "xã", "phường", "thị", "trấn", "đặc", "khu",
            "tỉnh", "thành", "phố", "ubnd", "năm", "thi");

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
                && point.get().meant() != Point.YearMeant.UNCLEAR
                && point.get().meant() != Point.YearMeant.EACH
                && point.get().exists(context.planYear())) {
            return new Anchor(point.get().first(context.planYear()), true, true);
        }
        cursor.moveTo(start);
        var words = words(cursor);
        boolean own = OWN_WORDS.containsAll(words) && words.stream().anyMatch(OWN_ISSUE::contains);
        var levels = Level.namedIn(words);
        if (!own || !levels.isEmpty() && !mayMean(levels, context.issuer())) {
            return new Anchor(null, false, false);
        }
        boolean surelyIssued = words.contains("này") || words.contains("ký") || !words.contains("lực");
        boolean surelyOurs = levels.isEmpty() || context.issuer() != null || words.contains("này");
        return new Anchor(context.issued(), false, surelyIssued && surelyOurs);
    }

    /** The plan of a level is this one if that level issued it; a province's is another one unless it is known to be this. */
    private static boolean mayMean(Set<AgencyKind> levels, AgencyKind issuer) {
        return issuer == null ? !levels.contains(AgencyKind.PROVINCE) : levels.contains(issuer);
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
