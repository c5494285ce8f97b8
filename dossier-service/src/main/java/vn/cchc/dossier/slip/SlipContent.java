package vn.cchc.dossier.slip;

import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.slip.SlipRequest.Contact;
import vn.cchc.dossier.slip.SlipRequest.Item;

/** Who came, what they brought and what they were told, as it is sealed. */
record SlipContent(
        Applicant applicant,
        List<Handed> components,
        List<Item> items,
        String reason,
        String summary,
        Contact contact) {

    static final SlipContent ERASED =
            new SlipContent(Applicant.erased(Applicant.Type.PERSON), List.of(), List.of(), null, null, null);

    SlipContent masked() {
        return new SlipContent(applicant.masked(), components, items, reason, summary, contact);
    }

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "SlipContent[]";
    }
}
