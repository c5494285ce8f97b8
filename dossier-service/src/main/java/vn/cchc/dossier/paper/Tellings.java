package vn.cchc.dossier.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.cchc.dossier.cause.LatenessCauses;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.WrittenApology;
import vn.cchc.dossier.paper.Sheet.Contact;
import vn.cchc.dossier.paper.Sheet.Item;
import vn.cchc.dossier.paper.Sheet.Regret;
import vn.cchc.dossier.paper.Sheet.Told;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.Apology;

/** Puts the event a form is about into words. */
final class Tellings {

    private Tellings() {}

    /** @param apology null unless the event is one */
    static Told of(Occasion occasion, Apology apology, UnaryOperator<String> names, LatenessCauses causes) {
        EventData data = occasion.data();
        Occasion.Standing before = occasion.before();
        return new Told(
                Words.moment(occasion.at()),
                data.reason() == null ? data.note() : data.reason(),
                data.legalBasis(),
                items(data.items()),
                before == null ? null : Words.moment(before.dueAt()),
                Words.moment(data.newDueAt()),
                contact(data.contact()),
                apology == null ? null : regret(apology, names, causes));
    }

    private static Regret regret(Apology apology, UnaryOperator<String> names, LatenessCauses causes) {
        String atFault = apology.agencyAtFault() == null ? null : names.apply(apology.agencyAtFault());
        return new Regret(
                apology.number(),
                cause(apology, causes),
                atFault,
                apology.signer(),
                apology.kind() == ApologyKind.ERROR);
    }

    /** Null where the reason says it all. */
    private static String cause(Apology apology, LatenessCauses causes) {
        return apology.cause().equals(WrittenApology.NOT_STATED)
                ? null
                : causes.name(apology.cause(), apology.madeAt()).orElse(null);
    }

    /** Null where nobody is named. */
    static Contact contact(EventData.Contact contact) {
        return contact == null ? null : new Contact(contact.name(), contact.phone());
    }

    static List<Item> items(List<EventData.Item> named) {
        List<EventData.Item> items = named == null ? List.of() : named;
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Item(
                        index + 1, items.get(index).name(), items.get(index).reason()))
                .toList();
    }
}
