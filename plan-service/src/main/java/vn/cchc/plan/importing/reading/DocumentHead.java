package vn.cchc.plan.importing.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What the document says of itself, laid out as Nghị định 30/2020/NĐ-CP (Phụ lục I) has it; null or empty where it says
 * nothing that could be read.
 *
 * @param number such as "12/KH-UBND"
 * @param issued day of the line of place and date
 * @param issuer name as written in the letterhead
 * @param year the plan's year, as its title says
 * @param signer name under the signature
 * @param legalBases one for each "Căn cứ"
 * @param recipients nơi nhận, as written
 */
public record DocumentHead(
        String title,
        String number,
        LocalDate issued,
        String issuer,
        Integer year,
        String signer,
        List<String> legalBases,
        List<String> recipients) {

    public static final DocumentHead NOTHING =
            new DocumentHead(null, null, null, null, null, null, List.of(), List.of());

    public DocumentHead {
        legalBases = List.copyOf(legalBases);
        recipients = List.copyOf(recipients);
    }

    /** The same, with number, day and issuer from the other one where it has none. */
    DocumentHead orFrom(DocumentHead other) {
        return new DocumentHead(
                title,
                number == null ? other.number : number,
                issued == null ? other.issued : issued,
                issuer == null ? other.issuer : issuer,
                year,
                signer,
                legalBases,
                recipients);
    }
}
