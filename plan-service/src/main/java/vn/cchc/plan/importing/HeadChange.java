package vn.cchc.plan.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cchc.plan.importing.HeadField.HeadItem;
import vn.cchc.plan.planning.PlanView;

/** What the head of a stored plan says, and what it would say after the document. What the document leaves out stays. */
record HeadChange(HeadItem field, List<String> before, List<String> after) {

    static List<HeadChange> between(PlanView stored, PlanHead head) {
        List<HeadChange> changes = new ArrayList<>();
        compare(HeadItem.TITLE, one(stored.title()), one(head.title()), changes);
        compare(HeadItem.NUMBER, one(stored.number()), one(head.number()), changes);
        compare(HeadItem.ISSUED, one(stored.issued()), one(head.issued()), changes);
        compare(HeadItem.SIGNER, one(stored.signer()), one(head.signer()), changes);
        compare(HeadItem.LEGAL_BASES, stored.legalBases(), head.legalBases(), changes);
        return changes;
    }

    private static void compare(HeadItem field, List<String> before, List<String> after, List<HeadChange> changes) {
        if (!after.isEmpty() && !Objects.equals(before, after)) {
            changes.add(new HeadChange(field, before, after));
        }
    }

    private static List<String> one(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> one(LocalDate day) {
        return day == null ? List.of() : List.of(day.toString());
    }
}
