package vn.cchc.plan.importing;

import java.util.List;

/**
 * One thing the head of a plan says: as typed in the request, and as the file has it.
 *
 * @param typed what was typed; empty when it was left blank
 * @param file what the file says; empty when it says nothing that could be read
 * @param remark in Vietnamese where a person has to look at it, or null
 */
record HeadField(HeadItem field, List<String> typed, List<String> file, HeadOutcome outcome, String remark) {

    /** What a head says. */
    enum HeadItem {
        TITLE("Tên kế hoạch"),
        NUMBER("Số, ký hiệu"),
        ISSUED("Ngày ban hành"),
        ISSUER("Cơ quan ban hành"),
        YEAR("Năm kế hoạch"),
        SIGNER("Người ký"),
        LEGAL_BASES("Căn cứ ban hành"),
        RECIPIENTS("Nơi nhận");

        private final String vietnamese;

        HeadItem(String vietnamese) {
            this.vietnamese = vietnamese;
        }
    }

    /** Which of the two the plan has. */
    enum HeadOutcome {
        SAME,
        /** What was typed counts, and the file says something else. */
        DIFFERENT,
        /** Was left blank and is taken from the file. */
        FILLED,
        /** The file does not say it. */
        TYPED_ONLY,
        /** The file says it in words that mean nothing here, such as an issuer nobody knows. */
        NOT_UNDERSTOOD
    }

    static HeadField of(HeadItem field, List<String> typed, List<String> file, HeadOutcome outcome) {
        return new HeadField(field, typed, file, outcome, remark(field, typed, file, outcome));
    }

    private static String remark(HeadItem field, List<String> typed, List<String> file, HeadOutcome outcome) {
        String inFile = String.join("; ", file);
        return switch (outcome) {
            case SAME, FILLED, TYPED_ONLY -> null;
            case DIFFERENT ->
                field.vietnamese + " trong tệp (" + inFile + ") khác với đã nhập (" + String.join("; ", typed) + ").";
            case NOT_UNDERSTOOD -> field.vietnamese + " ghi trong tệp không xác định được: " + inFile + ".";
        };
    }
}
