package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forms a dossier has, by the set that was in force when it was received. */
record FormList(List<Item> items) {

    /**
     * One form.
     *
     * @param set the circular it belongs to
     * @param event the sequence number of the event it is about
     * @param link where it is printed
     * @param signatures the electronic signatures that were recorded, in their order
     * @param released whether leader and organisation have signed; null for a form that is signed by hand
     */
    @Schema(name = "ListedForm")
    record Item(
            String set,
            String number,
            FormKind kind,
            String title,
            long event,
            Instant occurredAt,
            String link,
            List<Signature> signatures,
            Boolean released) {}

    static FormList of(String code, List<Forms.Printable> forms) {
        return new FormList(forms.stream().map(form -> item(code, form)).toList());
    }

    private static Item item(String code, Forms.Printable printable) {
        Layout form = printable.form();
        long event = printable.occasion().sequence();
        return new Item(
                form.set().name(),
                form.number(),
                form.kind(),
                form.title(),
                event,
                printable.occasion().at(),
                "/api/v1/dossiers/" + code + "/forms/" + form.number() + "?event=" + event,
                printable.signatures(),
                form.kind().isSignedByLeader() ? isReleased(printable) : null);
    }

    private static boolean isReleased(Forms.Printable form) {
        return Arrays.stream(Signature.Signatory.values())
                .allMatch(one -> Signatures.find(form.signatures(), one).isPresent());
    }
}
