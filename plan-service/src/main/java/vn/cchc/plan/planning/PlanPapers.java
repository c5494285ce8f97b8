package vn.cchc.plan.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** To whom a plan's document goes, and who signed it. */
@Embeddable
class PlanPapers {

    @ElementCollection
    @CollectionTable(name = "plan_recipient", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<RecipientRow> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_signature", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<SignatureRow> signatures = new ArrayList<>();

    private boolean published;

    /** @param everybody whether everybody may read the plan, or null: as before */
    void publish(Boolean everybody) {
        published = everybody == null ? published : everybody;
    }

    boolean isPublished() {
        return published;
    }

    void goesTo(List<RecipientRow> all) {
        recipients.clear();
        recipients.addAll(all);
    }

    void signedBy(List<SignatureRow> all) {
        signatures.clear();
        signatures.addAll(all);
    }

    PapersView view() {
        return new PapersView(List.copyOf(recipients), List.copyOf(signatures), published);
    }
}
