package vn.cchc.report.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.report.figure.VietnameseOrder;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.AskedAgency;

/** Where one can go from an agency: up as far as one's own, and one step down; a province is too long for one list. */
@ApplicationScoped
class AgencyChoices {

    private final AgencyScope scope;
    private final ReplicatedAgencies agencies;

    AgencyChoices(AgencyScope scope, ReplicatedAgencies agencies) {
        this.scope = scope;
        this.agencies = agencies;
    }

    List<Choice> around(AskedAgency chosen, ReportPeriod period, Say say) {
        List<Choice> choices = new ArrayList<>();
        for (var code : Arrays.asList(chosen.path().split("/"))) {
            if (scope.covers(code)) {
                choices.add(new Choice(code, name(code), code.equals(chosen.code())));
            }
        }
        below(chosen, period)
                .forEach(agency -> choices.add(
                        new Choice(agency.code(), "— " + agency.name() + closed(agency, period, say), false)));
        return choices;
    }

    private List<ReplicatedAgency> below(AskedAgency chosen, ReportPeriod period) {
        return agencies.all().stream()
                .filter(agency -> chosen.code().equals(agency.parent()))
                .filter(agency -> agency.validOn(period.from()) || agency.validOn(period.to()))
                .sorted(Comparator.<ReplicatedAgency, String>comparing(ReplicatedAgency::name, VietnameseOrder::compare)
                        .thenComparing(ReplicatedAgency::code))
                .toList();
    }

    private static String closed(ReplicatedAgency agency, ReportPeriod period, Say say) {
        return agency.closedOn()
                .filter(last -> last.isBefore(period.to()))
                .map(last -> say.of(" (đến ", " (until ") + say.day(last) + ")")
                .orElse("");
    }

    /** What agencies are called, by code. */
    Map<String, String> names(Stream<String> codes) {
        return codes.filter(Objects::nonNull).distinct().collect(Collectors.toMap(Function.identity(), this::name));
    }

    private String name(String code) {
        return agencies.find(code).map(ReplicatedAgency::name).orElse(code);
    }
}
