package vn.cchc.kit.worktime;

/** Terms as officials and citizens say them. */
public final class TermWords {

    private TermWords() {}

    /** {@code 5 ngày làm việc}. */
    public static String vietnamese(Term term) {
        if (term.amount() == 0) {
            return "trong ngày làm việc";
        }
        String unit = switch (term.unit()) {
            case WORKING_DAY -> "ngày làm việc";
            case CALENDAR_DAY -> "ngày";
            case WORKING_HOUR -> "giờ làm việc";
            case MONTH -> "tháng";
            case YEAR -> "năm";
        };
        return term.amount() + " " + unit;
    }
}
