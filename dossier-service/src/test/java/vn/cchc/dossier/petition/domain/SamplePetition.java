package vn.cchc.dossier.petition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.petition.domain.PetitionLimits.Limit;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.Deadlines;

/** A petition on staff's attitude, received on Monday 02/11/2026 at 09:05, with the limits of QĐ 766/QĐ-TTg. */
public final class SamplePetition {

    public static final Instant RECEIVED = Instant.parse("2026-11-02T02:05:00Z");
    public static final LocalDate DECREED = LocalDate.of(2022, 6, 23);
    public static final PetitionLimits LIMITS = new PetitionLimits(
            List.of(
                    new Limit(PetitionStep.REFUSE, DECREED, 2),
                    new Limit(PetitionStep.SUPPLEMENT, DECREED, 5),
                    new Limit(PetitionStep.ANSWER, DECREED, 15),
                    new Limit(PetitionStep.PUBLISH, DECREED, 2)),
            new Deadlines(SampleCalendars.STANDARD));

    private SamplePetition() {}

    public static Petition petition(String code) {
        return Petition.receive(code, "H90.41", true, RECEIVED, LIMITS);
    }
}
