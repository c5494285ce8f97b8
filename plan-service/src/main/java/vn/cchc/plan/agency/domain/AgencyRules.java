package vn.cchc.plan.agency.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules one agency can answer for alone. */
final class AgencyRules {

    /** QĐ 20/2020/QĐ-TTg: level 1 is a letter and two digits, further levels follow after dots; at most 35 characters. */
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(\\.[0-9A-Z]{1,6})*");

    /** QCVN 102:2016/BTTTT: read from the right, province or ministry, then levels 2 to 4. */
    private static final Pattern OLD_CODE = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");

    private static final int LONGEST_CODE = 35;

    private AgencyRules() {}

    static List<AgencyFault> faults(Agency agency) {
        List<AgencyFault> faults = new ArrayList<>();
        if (agency.code().length() > LONGEST_CODE
                || !CODE.matcher(agency.code()).matches()) {
            faults.add(new AgencyFault(
                    agency.code(),
                    "code",
                    "Mã định danh không đúng dạng H90.41 (Quyết định 20/2020/QĐ-TTg).",
                    "The code is not of the form H90.41."));
        }
        if (agency.oldCode() != null && !OLD_CODE.matcher(agency.oldCode()).matches()) {
            faults.add(new AgencyFault(
                    agency.code(),
                    "oldCode",
                    "Mã cũ không đúng dạng 000.00.15.H90 (QCVN 102:2016/BTTTT).",
                    "The old code is not of the form 000.00.15.H90."));
        }
        if (agency.validFrom() != null
                && agency.validTo() != null
                && agency.validFrom().isAfter(agency.validTo())) {
            faults.add(new AgencyFault(
                    agency.code(),
                    "validTo",
                    "Ngày hết hiệu lực trước ngày có hiệu lực.",
                    "validTo lies before validFrom."));
        }
        if (agency.officeHours() != null && !agency.officeHours().inOrder()) {
            faults.add(new AgencyFault(
                    agency.code(),
                    "officeHours",
                    "Các khoảng giờ làm việc chồng lấn hoặc ngược.",
                    "Office intervals overlap or end before they begin."));
        }
        if (agency.officeHours() != null && !agency.officeHours().worksOnAWeekday()) {
            faults.add(new AgencyFault(
                    agency.code(),
                    "officeHours",
                    "Phải có giờ làm việc ít nhất một ngày từ thứ Hai đến thứ Sáu.",
                    "Office hours need a day from Monday to Friday."));
        }
        return faults;
    }
}
