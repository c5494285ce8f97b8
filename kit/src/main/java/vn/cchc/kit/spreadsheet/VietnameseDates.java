package vn.cchc.kit.spreadsheet;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows date cells as day/month/year, whatever the format of the machine they were typed on. What the cell does not show is
 * left out: a spreadsheet makes a full date of "3/2026" and of "30/6", and adds a first day or the year it was typed in.
 */
final class VietnameseDates extends DataFormatter {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter WITHOUT_DAY = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("dd/MM");
    private static final Pattern NO_PART = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.");

    VietnameseDates() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value) && value >= 1) {
            return DateUtil.getLocalDateTime(value, use1904Windowing).format(shown(format));
        }
        return super.formatRawCellContents(value, formatIndex, format, use1904Windowing);
    }

    private static DateTimeFormatter shown(String format) {
        String parts =
                NO_PART.matcher(format == null ? "" : format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = parts.contains("d");
        boolean year = parts.contains("y");
        if (day == year) {
            return WHOLE;
        }
        return day ? WITHOUT_YEAR : WITHOUT_DAY;
    }
}
