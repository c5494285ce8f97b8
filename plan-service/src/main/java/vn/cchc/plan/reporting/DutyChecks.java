package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.planning.Plans;
import vn.cchc.plan.reporting.domain.Definition;
import vn.cchc.plan.reporting.domain.Fault;
import vn.cchc.plan.reporting.domain.Schedule;

/** Whether a duty as sent can be put in force. */
@ApplicationScoped
class DutyChecks {

    private static final int MOST_URGINGS = 20;

    private final AgencyDirectory agencies;
    private final Members members;
    private final Plans plans;

    DutyChecks(AgencyDirectory agencies, Members members, Plans plans) {
        this.agencies = agencies;
        this.members = members;
        this.plans = plans;
    }

    void require(String collector, DutyRequest request) {
        BusinessDays.require("/effectiveFrom", request.effectiveFrom());
        Definition terms = request.terms();
        Faults.refuse(terms.faults(), "/terms");
        Integer urgings = terms.urgingsAtMost();
        if (urgings != null && (urgings < 0 || urgings > MOST_URGINGS)) {
            throw Problems.validation(
                    Violation.at("/terms/urgingsAtMost", "Phải từ 0 đến 20.", "Must be between 0 and 20."));
        }
        requireRule(terms.schedule());
        List<Fault> faults = new ArrayList<>(members.faults(terms.obliged()));
        if (agencies.find(collector).isEmpty()) {
            faults.add(new Fault("/collector", "Không có cơ quan này.", "No such agency."));
        }
        faults.addAll(planFaults(collector, request));
        Faults.refuseMeaning(
                faults,
                "reporting-duty-unfounded",
                Text.of(
                        "Chế độ báo cáo nêu cơ quan, nhóm hoặc kế hoạch không xác định được.",
                        "The duty names agencies, groups or plans that are not known."));
    }

    private static void requireRule(Schedule schedule) {
        if (schedule.kind() != Schedule.ScheduleKind.RULE) {
            return;
        }
        LocalDate firstDay = BusinessDays.require("/terms/schedule/firstDay", schedule.firstDay());
        if (!Recurrences.isReadable(schedule.rule(), firstDay)) {
            throw Problems.validation(Violation.at(
                    "/terms/schedule/rule",
                    "Phải là quy tắc RFC 5545 theo ngày, tuần, tháng hoặc năm.",
                    "Must be an RFC 5545 rule by day, week, month or year."));
        }
    }

    /** A plan of the office itself, of an agency above it or of one below. */
    private List<Fault> planFaults(String collector, DutyRequest request) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < request.plans().size(); i++) {
            boolean near = plans.find(request.plans().get(i))
                    .filter(plan -> agencies.upwards(collector).contains(plan.issuer())
                            || agencies.upwards(plan.issuer()).contains(collector))
                    .isPresent();
            if (!near) {
                faults.add(new Fault("/plans/" + i, "Không có kế hoạch này.", "No such plan."));
            }
        }
        return faults;
    }
}
