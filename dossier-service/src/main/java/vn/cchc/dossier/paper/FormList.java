package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.List;

/** The forms a dossier has, by the set that was in force when it was received. */
record FormList(List<Item> items) {

    /**
     * One form.
     *
     * @param set the circular it belongs to
     * @param event the sequence number of the event it is about
     * @param link where it is printed
     */
    record Item(String set, String number, FormKind kind, String title, long event, Instant occurredAt, String link) {}

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
                "/api/v1/dossiers/" + code + "/forms/" + form.number() + "?event=" + event);
    }
}
