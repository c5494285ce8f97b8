package vn.cchc.kit.spreadsheet;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows date cells as day/month/year, whatever the format of the machine they were typed on. */
final class VietnameseDates extends DataFormatter {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    VietnameseDates() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value) && value >= 1) {
            return DateUtil.getLocalDateTime(value, use1904Windowing).format(SHOWN);
        }
        return super.formatRawCellContents(value, formatIndex, format, use1904Windowing);
    }
}
