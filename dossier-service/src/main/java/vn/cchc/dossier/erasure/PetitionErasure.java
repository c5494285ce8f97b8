package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.erasure.Erasing.Due;

/**
 * Petitions that ended: who handed them in and all that was written, but what was published for everybody. One about a
 * dossier that is held is kept.
 */
@ApplicationScoped
class PetitionErasure implements Erasable {

    private static final Due DUE = new Due(Kind.PETITION, """
            from petition p
            where p.state in ('PUBLISHED', 'REFUSED', 'RETURNED') and p.erased_at is null and p.state_since < :before
              and not exists (select 1 from erasure_hold h where h.dossier = p.dossier and h.released_at is null)""", "p.agency", "p.code", "p.state_since");

    private static final String CONTENT = """
            update petition set petitioner = null, subject = '(đã xóa)', content = '(đã xóa)', erased_at = :now
            where code in (select unnest(string_to_array(:codes, ',')))""";

    private static final String WORDS = """
            update petition_event
            set text = case when text is null or type = 'PUBLISHED' then text else '(đã xóa)' end, attachments = null
            where petition in (select unnest(string_to_array(:codes, ',')))""";

    private final Erasing erasing;

    PetitionErasure(Erasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public Kind kind() {
        return DUE.kind();
    }

    @Override
    public List<UnitCount> count(Instant before) {
        return erasing.count(DUE, before);
    }

    @Override
    public Step erase(Instant before, int most, Order order) {
        return erasing.erase(DUE, before, most, order, this::eraseAll);
    }

    private void eraseAll(List<String> codes) {
        erasing.stamp(codes, CONTENT);
        erasing.run(codes, WORDS);
    }
}
