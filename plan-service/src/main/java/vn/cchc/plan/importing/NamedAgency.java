package vn.cchc.plan.importing;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.agency.matching.AgencyMatch;
import vn.cchc.plan.agency.matching.AgencyMatch.Candidate;
import vn.cchc.plan.agency.matching.AgencyMatch.Understanding;
import vn.cchc.plan.agency.matching.AgencyMatcher;

/**
 * An agency as a row names it, and whom that means.
 *
 * @param name as written
 * @param codes of whom it was understood to mean; empty when it is asked
 * @param candidates whom a person may choose from, the likeliest first
 */
record NamedAgency(
        AgencyRole part, String name, Understanding outcome, List<String> codes, List<Candidate> candidates) {

    /** What the agency does for the task. */
    enum AgencyRole {
        LEAD("cơ quan chủ trì"),
        COORDINATING("cơ quan phối hợp");

        private final String vietnamese;

        AgencyRole(String vietnamese) {
            this.vietnamese = vietnamese;
        }
    }

    static NamedAgency of(AgencyRole part, String name, AgencyMatcher names, LocalDate day) {
        AgencyMatch match = names.match(name, day);
        return new NamedAgency(part, name, match.understanding(), match.codes(), names.candidates(name, day));
    }

    /** What a person has to look at, in Vietnamese; empty when there is nothing. Whole groups may help, but seldom lead. */
    List<String> remarks() {
        return switch (outcome) {
            case FOUND -> List.of();
            case LIKELY ->
                List.of("Tên " + part.vietnamese + " được hiểu là " + codes.get(0) + " nhưng viết không đúng tên: "
                        + name + ".");
            case GROUP, LIKELY_GROUP ->
                part == AgencyRole.LEAD
                        ? List.of("Giao cho cả nhóm " + codes.size() + " cơ quan: " + name + ".")
                        : List.of();
            case ASKED -> List.of(asked());
        };
    }

    private String asked() {
        List<String> several = candidates.stream()
                .filter(candidate -> candidate.score() != null)
                .map(Candidate::code)
                .toList();
        return several.isEmpty()
                ? "Chưa xác định được " + part.vietnamese + ": " + name + "."
                : "Chưa xác định được " + part.vietnamese + " (gần nhất: " + String.join(", ", several) + "): " + name
                        + ".";
    }
}
