package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.plan.PlanConfig;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.calendar.Calendars;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.NewTask;
import vn.cchc.plan.planning.Party;

/**
 * Words a remediation task. Legal source of the duty: an agency that is late apologises in writing and sets a new
 * appointment (form 04 of Thông tư 01/2018/TT-VPCP; since 2025-07-01 Nghị định 118/2025/NĐ-CP).
 */
@ApplicationScoped
class RemediationContent {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AgencyDirectory agencies;
    private final Calendars calendars;
    private final PlanConfig.Remediation config;

    RemediationContent(AgencyDirectory agencies, Calendars calendars, PlanConfig config) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.config = config.remediation();
    }

    NewTask of(FaultMonth month, OverdueDossier overdue) {
        LocalDate due = due(month, overdue.detail().detectedAt());
        String deadline = "Hoàn thành chậm nhất ngày " + due.format(DAY);
        String name = agencies.find(month.agency()).map(Agency::name).orElse(month.agency());
        return new NewTask(
                null,
                "Cải cách thủ tục hành chính",
                null,
                "Khắc phục hồ sơ quá hạn tháng " + month.month().format(MONTH)
                        + ": giải quyết dứt điểm, gửi văn bản xin lỗi và hẹn lại ngày trả kết quả từng hồ sơ",
                List.of(),
                List.of("Văn bản xin lỗi và hẹn lại ngày trả kết quả"),
                List.of(new Party(name, month.agency())),
                List.of(),
                deadline,
                List.of(new Milestone(
                        deadline,
                        "Giải quyết và xin lỗi",
                        Kind.DATE,
                        null,
                        due,
                        List.of(),
                        null,
                        "Cuối tháng cộng thời gian khắc phục",
                        Certainty.CERTAIN)));
    }

    /** Why the task is there. */
    String cause(FaultMonth month) {
        return "Hồ sơ thủ tục hành chính quá hạn do đơn vị trong tháng "
                + month.month().format(MONTH) + ", theo sự kiện quá hạn của hệ thống một cửa";
    }

    /** What it is to reach. */
    String objective() {
        return "Giải quyết xong mọi hồ sơ quá hạn; xin lỗi bằng văn bản và hẹn lại ngày trả kết quả từng hồ sơ";
    }

    /** From the end of the month the deadline was missed in, or was found to be: old dossiers get time as well. */
    private LocalDate due(FaultMonth month, Instant detectedAt) {
        LocalDate found = detectedAt == null ? month.month() : BusinessDays.of(detectedAt);
        LocalDate later = found.isAfter(month.month()) ? found : month.month();
        LocalDate end = later.withDayOfMonth(later.lengthOfMonth());
        return config.workingDaysAfterMonth().isPresent()
                ? workingDaysAfter(end, config.workingDaysAfterMonth().getAsInt())
                : end.plusDays(config.daysAfterMonth());
    }

    private LocalDate workingDaysAfter(LocalDate end, int days) {
        WorkCalendar calendar = new WorkCalendar(BusinessZone.ID, OfficeHours.STANDARD, calendars.all());
        LocalDate day = end;
        for (int counted = 0; counted < days; counted++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }
}
