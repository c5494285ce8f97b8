package vn.cchc.plan.deadline;

import java.util.Set;

/** "Quyết định số 13/2018/QĐ-UBND ngày 24/4/2018": the date is the document's, not a deadline. */
final class DocumentReference {

    private static final int FARTHEST_DATE = 10;
    private static final Set<String> FRESH_STARTS = Set.of("trước", "chậm", "muộn", "đến", "hết", "trong", "xong");
    private static final Set<String> SECOND_WORDS =
            Set.of("định", "quyết", "tư", "văn", "thị", "luật", "lệnh", "luận", "báo", "trình");
    private static final Set<String> FIRST_WORDS =
            Set.of("quyết", "nghị", "thông", "công", "chỉ", "luật", "pháp", "kết", "tờ");

    private DocumentReference() {}

    /** The position behind the reference, or where the cursor stands when there is none. */
    static int end(Cursor cursor) {
        int start = cursor.position();
        if (takesName(cursor) || takesNumber(cursor)) {
            return behindDate(cursor);
        }
        return start;
    }

    private static boolean takesNumber(Cursor cursor) {
        if (cursor.take(TokenKind.DOCUMENT)) {
            return true;
        }
        boolean numbered = cursor.sees("số") && isNumber(cursor.peek(1));
        if (numbered) {
            cursor.skip();
            cursor.skip();
        }
        return numbered;
    }

    private static boolean isNumber(Token token) {
        return token.is(TokenKind.DOCUMENT) || token.is(TokenKind.NUMBER) || token.is(TokenKind.OTHER);
    }

    /** "Nghị định ngày 24/4/2018" without a number. */
    private static boolean takesName(Cursor cursor) {
        boolean named = cursor.seesAny(FIRST_WORDS)
                && SECOND_WORDS.contains(cursor.peek(1).word());
        boolean dated = cursor.peek(2).word().equals("ngày") && cursor.peek(3).is(TokenKind.DATE);
        if (named && dated) {
            cursor.skip();
            cursor.skip();
        }
        return named && dated;
    }

    private static int behindDate(Cursor cursor) {
        int behindNumber = cursor.position();
        for (int i = 0; i < FARTHEST_DATE; i++) {
            if (cursor.seesAny(FRESH_STARTS) || cursor.atEnd()) {
                return behindNumber;
            }
            if (cursor.take("ngày")) {
                return PointReader.read(cursor, false).isPresent() ? cursor.position() : behindNumber;
            }
            if (!cursor.peek(0).is(TokenKind.WORD)) {
                return behindNumber;
            }
            cursor.skip();
        }
        return behindNumber;
    }
}
