package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.erasure.Erasing.Due;
import vn.cchc.dossier.slip.CameIn;

/** Slips: who came, what they brought and what they were told. Whether a dossier came of it is noted first. */
@ApplicationScoped
class SlipErasure implements Erasable {

    private static final Due DUE = new Due(Kind.SLIP, """
            from slip s where s.erased_at is null and s.made_at < :before""", "s.agency", "s.code", "s.made_at");

    private static final String CONTENT = """
            update slip s set sealed = null, identity_hash = null, contact_hash = null, erased_at = :now
            where s.code in (select unnest(string_to_array(:codes, ',')))""";

    private final Erasing erasing;
    private final CameIn cameIn;

    SlipErasure(Erasing erasing, CameIn cameIn) {
        this.erasing = erasing;
        this.cameIn = cameIn;
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
        cameIn.noteOf(codes);
        erasing.stamp(codes, CONTENT);
    }
}
