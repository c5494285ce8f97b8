package vn.cchc.plan.scoring.emulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.planning.UnitTallies;
import vn.cchc.plan.planning.UnitTally;

/** What units did of what they lead, and what they were recognised for. */
@ApplicationScoped
class EmulationLists {

    private final UnitTallies tallies;
    private final Merits merits;
    private final AgencyDirectory agencies;

    EmulationLists(UnitTallies tallies, Merits merits, AgencyDirectory agencies) {
        this.tallies = tallies;
        this.merits = merits;
        this.agencies = agencies;
    }

    /** Of the units at or below a path, by code, from after the one given. */
    List<EmulationRow> below(String path, UnitTallies.Asked asked, String after, int rows) {
        List<UnitTally> units = tallies.below(path, asked, after, rows);
        Map<String, Merits.Count> counts =
                merits.counts(units.stream().map(UnitTally::agency).toList(), asked.year());
        return units.stream()
                .map(unit -> EmulationRow.of(
                        unit, name(unit.agency()), counts.getOrDefault(unit.agency(), Merits.Count.NONE)))
                .toList();
    }

    private String name(String code) {
        return agencies.find(code).map(Agency::name).orElse(code);
    }
}
