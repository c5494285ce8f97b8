package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.reference.AgencyContact;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;

/** The names of agencies as they stand on paper. */
@ApplicationScoped
class Issuers {

    private static final List<String> COMMITTEES = List.of("Ủy ban nhân dân ", "UBND ");
    private static final String PROVINCE = "tỉnh ";

    private final ReplicatedAgencies agencies;
    private final AgencyTree tree;

    Issuers(ReplicatedAgencies agencies, AgencyTree tree) {
        this.agencies = agencies;
        this.tree = tree;
    }

    String name(String code) {
        return tree.name(code);
    }

    /**
     * "Bộ phận Tiếp nhận và Trả kết quả – UBND phường Quy Nhơn", unless the agency's own name says so.
     *
     * @param desk what the place is called that receives dossiers
     */
    String desk(String desk, String agency) {
        String name = name(agency);
        return name.contains(desk) ? name : desk + " – " + name;
    }

    /** How the agency is reached, or null while that is not known. */
    AgencyContact contact(String code) {
        return tree.contact(code);
    }

    Issuer issuer(String code) {
        Optional<ReplicatedAgency> agency = agencies.find(code);
        String superior = agency.map(ReplicatedAgency::parent)
                .flatMap(agencies::find)
                .map(ReplicatedAgency::name)
                .orElse(null);
        String place = Stream.iterate(agency, Optional::isPresent, this::above)
                .flatMap(Optional::stream)
                .flatMap(at -> place(at.name()).stream())
                .findFirst()
                .orElse("…………");
        return new Issuer(name(code), superior, place, contact(code));
    }

    private Optional<ReplicatedAgency> above(Optional<ReplicatedAgency> agency) {
        return agency.map(ReplicatedAgency::parent).flatMap(agencies::find);
    }

    /** A people's committee carries the name of its place: "UBND phường Quy Nhơn" sits in "Phường Quy Nhơn". */
    static Optional<String> place(String agency) {
        return COMMITTEES.stream()
                .filter(agency::startsWith)
                .map(committee -> agency.substring(committee.length()))
                .map(place -> place.startsWith(PROVINCE) ? place.substring(PROVINCE.length()) : place)
                .filter(place -> !place.isBlank())
                .map(place -> place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1))
                .findFirst();
    }
}
