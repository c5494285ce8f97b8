package vn.cchc.dossier.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.paper.LayoutVersion.State;
import vn.cchc.dossier.paper.LayoutVersion.Withdrawal;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Reads the versions of the pages of forms and puts new ones, each from a day to come, so that an old form prints as it was. */
@ApplicationScoped
class LayoutBook {

    private final FormSets sets;
    private final Layouts layouts;
    private final LayoutVersions versions;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    LayoutBook(FormSets sets, Layouts layouts, LayoutVersions versions, AgencyScope scope, Timeliness timeliness) {
        this.sets = sets;
        this.layouts = layouts;
        this.versions = versions;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    /** Every form of a set with the versions of its page. */
    LayoutList all(String code) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            SetOfForms set = set(code);
            return new LayoutList(set.layouts().stream()
                    .map(form -> new LayoutList.Item(form.number(), form.kind(), form.title(), of(set, form)))
                    .toList());
        });
    }

    /** 404 where the set has no such form. */
    Layout form(String code, String number) {
        return QuarkusTransaction.joiningExisting().call(() -> form(set(code), number));
    }

    LayoutText read(String code, String number, int version) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            SetOfForms set = set(code);
            Layout form = form(set, number);
            return new LayoutText(
                    version(set, form, version),
                    text(form, version),
                    UsableFields.of(form),
                    LayoutText.deliveredParts());
        });
    }

    private String text(Layout form, int version) {
        return version == Layout.DELIVERED
                ? LayoutEngine.text(form.template())
                : versions.text(form.set().code(), form.number(), version).orElseThrow(Problems::notFound);
    }

    /** In the transaction at hand; the text was checked before. */
    LayoutVersion put(String code, String number, NewLayout put) {
        SetOfForms set = sets.lock(code).orElseThrow(Problems::notFound).set();
        Layout form = form(set, number);
        requireToCome(code, put.effectiveFrom());
        boolean there = versions.of(code, form).stream()
                .anyMatch(one -> one.withdrawn() == null && one.effectiveFrom().equals(put.effectiveFrom()));
        if (there) {
            throw Problems.conflict("layout-there", THERE_ALREADY);
        }
        int version = versions.add(form, put, timeliness.now(), scope.caller().subject());
        return version(set, form, version);
    }

    private void requireToCome(String code, LocalDate from) {
        BusinessDays.require("/effectiveFrom", from);
        if (!from.isAfter(today())) {
            throw Problems.validation(Violation.at(
                    "/effectiveFrom",
                    "phải sau hôm nay: giấy tờ đã in không được đổi",
                    "must be after today: what was printed must not change"));
        }
        if (!layouts.setOn(from).equals(code)) {
            throw Problems.unprocessable(
                    "layout-of-another-set",
                    OTHER_SET,
                    Violation.at("/effectiveFrom", "bộ mẫu khác có hiệu lực", "another set is in force"));
        }
    }

    /** In the transaction at hand. */
    LayoutVersion withdraw(String code, String number, int version, String reason) {
        SetOfForms set = sets.lock(code).orElseThrow(Problems::notFound).set();
        Layout form = form(set, number);
        if (version(set, form, version).state() != State.COMING) {
            throw Problems.conflict("layout-not-coming", NOT_COMING);
        }
        Instant now = timeliness.now();
        versions.withdraw(form, version, new Withdrawal(now, scope.caller().subject(), reason));
        return version(set, form, version);
    }

    private SetOfForms set(String code) {
        return sets.find(code).orElseThrow(Problems::notFound).set();
    }

    private static Layout form(SetOfForms set, String number) {
        return set.layouts().stream()
                .filter(form -> form.number().equals(number))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private LayoutVersion version(SetOfForms set, Layout form, int version) {
        return of(set, form).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** In the order of their days, the delivered one first. */
    private List<LayoutVersion> of(SetOfForms set, Layout form) {
        List<LayoutVersion> put = versions.of(set.code(), form);
        LocalDate today = today();
        int inForce = put.stream()
                .filter(one -> one.withdrawn() == null && !one.effectiveFrom().isAfter(today))
                .max(Comparator.comparing(LayoutVersion::effectiveFrom))
                .map(LayoutVersion::version)
                .orElse(Layout.DELIVERED);
        List<LayoutVersion> all = new ArrayList<>();
        all.add(LayoutVersion.delivered(set, inForce == Layout.DELIVERED ? State.IN_FORCE : State.REPLACED));
        put.forEach(one -> all.add(one.as(state(one, inForce, today))));
        return all;
    }

    private static State state(LayoutVersion one, int inForce, LocalDate today) {
        if (one.withdrawn() != null) {
            return State.WITHDRAWN;
        }
        if (one.effectiveFrom().isAfter(today)) {
            return State.COMING;
        }
        return one.version() == inForce ? State.IN_FORCE : State.REPLACED;
    }

    private LocalDate today() {
        return BusinessDays.of(timeliness.now());
    }

    private static final Text THERE_ALREADY = Text.of(
            "Đã có bố cục áp dụng từ ngày này; thu hồi bố cục đó trước khi đặt bố cục khác.",
            "There is a layout from this day on already; withdraw it before another is put.");

    private static final Text OTHER_SET = Text.of(
            "Từ ngày này áp dụng bộ mẫu khác, nên bố cục sẽ không bao giờ được dùng.",
            "Another set of forms is in force on this day, so the layout would never be used.");

    private static final Text NOT_COMING = Text.of(
            "Chỉ thu hồi được bố cục chưa có hiệu lực và chưa bị thu hồi.",
            "Only a layout that is not in force yet and was not withdrawn can be withdrawn.");
}
