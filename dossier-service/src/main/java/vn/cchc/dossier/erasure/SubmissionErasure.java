package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.erasure.Erasing.Due;

/** Online submissions that were refused or not completed: all that was sent, and the words of the answers. */
@ApplicationScoped
class SubmissionErasure implements Erasable {

    private static final Due DUE = new Due(Kind.SUBMISSION, """
            from submission s
            where s.state in ('REFUSED', 'EXPIRED') and s.erased_at is null
              and greatest(s.received_at, s.acknowledged_at, s.complete_by) < :before""", "s.receiving_agency", "s.code", "s.received_at");

    private static final String CONTENT = """
            update submission set sealed = null, identity_hash = null, erased_at = :now, version = version + 1,
                                  answer = answer - '{reason,note,items,contact}'::text[]
            where code in (select unnest(string_to_array(:codes, ',')))""";

    private static final String ANSWERS = """
            update submission_event set data = data - '{reason,note,items,contact}'::text[]
            where submission in (select unnest(string_to_array(:codes, ',')))""";

    private final Erasing erasing;

    SubmissionErasure(Erasing erasing) {
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
        erasing.run(codes, ANSWERS);
    }
}
