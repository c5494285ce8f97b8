package vn.cchc.dossier.procedure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.procedure.Authority.Delegation;
import vn.cchc.dossier.procedure.Procedure.FieldOfWork;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.dossier.procedure.ProcedureVersion.Receiving;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.TermUnit;

/** Procedures to test with. */
final class Samples {

    static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private Samples() {}

    static Procedure procedure(ProcedureVersion... versions) {
        return procedure(null, versions);
    }

    /** A commune, a department, a centre, and a district that was closed. */
    static Collection<ReplicatedAgency> agencies() {
        return List.of(
                agency("H90.41", "COMMUNE", LocalDate.of(2025, 7, 1), null),
                agency("H90.11", "DEPARTMENT", null, null),
                agency("H90.12", "CENTER", null, null),
                agency("H90.30", "DISTRICT", null, LocalDate.of(2025, 6, 30)));
    }

    private static ReplicatedAgency agency(String code, String kind, LocalDate from, LocalDate to) {
        return new ReplicatedAgency(
                code,
                null,
                code,
                kind,
                "H90",
                "H90/" + code,
                from,
                to,
                List.of(),
                List.of(),
                OfficeHours.STANDARD,
                null);
    }

    static Procedure procedure(PublicAt publicAt, ProcedureVersion... versions) {
        return new Procedure(
                "2.000635",
                "Cấp bản sao trích lục hộ tịch",
                new FieldOfWork("HOTICH", "Hộ tịch"),
                Level.COMMUNE,
                List.of(versions),
                ProcedureKind.TTHC,
                publicAt,
                null);
    }

    static ProcedureVersion version(PublishedTerm term, Step... steps) {
        return version(FIRST, term, Map.of(), steps);
    }

    static ProcedureVersion version(
            LocalDate from, PublishedTerm term, Map<Channel, PublishedTerm> channelTerms, Step... steps) {
        return new ProcedureVersion(
                from,
                null,
                "Quyết định 12/QĐ-UBND",
                term,
                channelTerms,
                SupplementPolicy.PAUSE_SHIFT,
                List.of(new Component("TK-01", "Tờ khai", 1, 0, true, true, null)),
                null,
                Set.of(Channel.COUNTER, Channel.ONLINE),
                4,
                false,
                List.of(steps),
                null,
                null,
                null,
                null,
                new Receiving(LocalTime.of(15, 0)),
                new Authority(
                        "H90.11",
                        new Delegation(Authority.Way.AUTHORISED, "H90.30", "Quyết định 31/QĐ-UBND; mục 2 | 3")),
                "https://dichvucong.example.vn/huong-dan/2.000635");
    }

    static PublishedTerm term(int amount, TermUnit unit) {
        return new PublishedTerm(amount, unit);
    }

    static PublishedTerm days(int amount) {
        return term(amount, TermUnit.WORKING_DAY);
    }

    static PublishedTerm hours(int amount) {
        return term(amount, TermUnit.WORKING_HOUR);
    }

    static Step step(PublishedTerm term) {
        return inLeg(1, term);
    }

    static Step inLeg(int leg, PublishedTerm term) {
        return new Step(null, "Bước", Step.StaffRole.OFFICER, null, term, leg, Step.Kind.SEQUENTIAL);
    }

    static Step consultation(String agency, PublishedTerm term) {
        return new Step(null, "Lấy ý kiến", Step.StaffRole.OFFICER, agency, term, 1, Step.Kind.CONSULTATION);
    }
}
