package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.intake.Intake.Prepared;
import vn.cchc.dossier.register.Receipted;
import vn.cchc.dossier.register.Register;

/** Writes what was decided at an intake, in the transaction at hand. */
@ApplicationScoped
class IntakeRecords {

    private final Register register;
    private final Applicants applicants;
    private final Immediate immediate;
    private final Event<SentOnline> sentOnline;

    IntakeRecords(Register register, Applicants applicants, Immediate immediate, Event<SentOnline> sentOnline) {
        this.register = register;
        this.applicants = applicants;
        this.immediate = immediate;
        this.sentOnline = sentOnline;
    }

    /** Together where there are several. */
    void write(List<Prepared> intakes) {
        register.add(intakes.stream()
                .map(intake -> new Receipted(intake.received(), intake.entry()))
                .toList());
        for (Prepared intake : intakes) {
            applicants.add(intake.code(), intake.request().applicant());
            immediate.record(
                    intake.settled(),
                    intake.request().settlement(),
                    intake.sender(),
                    intake.entry().at());
        }
    }

    /** What was sent online and taken in elsewhere had to be answered in time as well. */
    void tell(Prepared intake) {
        if (intake.filed().submission().reception().acknowledgementDueAt() != null) {
            sentOnline.fire(new SentOnline(
                    intake.received().after().registration(),
                    intake.filed().submission(),
                    intake.sender().subject(),
                    intake.entry().at()));
        }
    }
}
