package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.dossier.paper.EarlyAnswer;
import vn.cchc.dossier.paper.EarlyAnswer.Matter;
import vn.cchc.dossier.paper.EarlyAnswer.Reference;
import vn.cchc.dossier.paper.EarlyAnswer.Said;
import vn.cchc.dossier.paper.EarlyForms;
import vn.cchc.dossier.paper.PrintedForm;
import vn.cchc.dossier.recording.EventData;

/** Prints a slip. */
@ApplicationScoped
class SlipForms {

    private final SlipReader reader;
    private final SlipStore store;
    private final EarlyForms forms;

    SlipForms(SlipReader reader, SlipStore store, EarlyForms forms) {
        this.reader = reader;
        this.store = store;
        this.forms = forms;
    }

    PrintedForm print(String code, String form, String address) {
        return forms.print(form, address, () -> {
            SlipRow row = reader.covered(code);
            return new EarlyForms.Given(row.madeAt, List.of(answer(row, store.content(row))));
        });
    }

    private static EarlyAnswer answer(SlipRow row, SlipContent content) {
        List<EventData.Item> items = content.items().stream()
                .map(item -> new EventData.Item(item.code(), item.name(), item.reason()))
                .toList();
        EventData.Contact contact = content.contact() == null
                ? null
                : new EventData.Contact(
                        content.contact().name(), content.contact().phone());
        return new EarlyAnswer(
                new Reference(row.code, row.number),
                row.kind == SlipKind.REFUSAL,
                row.madeAt,
                new Matter(row.agency, row.competentAgency, row.procedureName, content.summary()),
                content.applicant(),
                new Said(content.reason(), row.legalBasis, items, contact, null));
    }
}
