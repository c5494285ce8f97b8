package vn.cchc.dossier.redating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.redating.RedatingView.Counts;
import vn.cchc.dossier.redating.RedatingView.Item;
import vn.cchc.dossier.redating.RedatingView.SubmissionItem;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.LikePattern;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Reads re-datings within the caller's scope. */
@ApplicationScoped
class RedatingQueries {

    private static final String LIST = "redatings";
    private static final String ITEMS = "redating:";
    private static final String SUBMISSIONS = "redating-submissions:";

    private final EntityManager entities;
    private final AgencyScope scope;
    private final Cursors cursors;

    RedatingQueries(EntityManager entities, AgencyScope scope, Cursors cursors) {
        this.entities = entities;
        this.scope = scope;
        this.cursors = cursors;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Page<RedatingView> list(Integer limit, String cursor) {
        int size = Limit.of(limit);
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.decode(LIST, cursor).get(0));
        List<RedatingRow> rows = entities.createNativeQuery("""
                        select r.* from redating r
                        where r.id < :before and (r.agency = :own or r.agency in (
                              select a.code from agency a where a.path = :path or a.path like :below))
                        order by r.id desc limit :limit""", RedatingRow.class)
                .setParameter("before", before)
                .setParameter("own", scope.caller().agency())
                .setParameter("path", scope.pathPrefix())
                .setParameter("below", LikePattern.startingWith(scope.pathPrefix() + "/"))
                .setParameter("limit", size + 1)
                .getResultList();
        return Page.of(rows, size, last -> cursors.encode(LIST, last.id)).map(this::view);
    }

    @Transactional
    RedatingView find(long id) {
        return view(visible(id));
    }

    @Transactional
    Page<Item> items(long id, Integer limit, String cursor) {
        visible(id);
        int size = Limit.of(limit);
        String purpose = ITEMS + id;
        String after = cursor == null ? "" : cursors.decode(purpose, cursor).get(0);
        List<RedatingItemRow> rows = entities.createQuery(
                        "select i from RedatingItemRow i where i.redating = :id and i.dossier > :after"
                                + " order by i.dossier",
                        RedatingItemRow.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, last -> cursors.encode(purpose, last.dossier))
                .map(Item::of);
    }

    @Transactional
    Page<SubmissionItem> submissions(long id, Integer limit, String cursor) {
        visible(id);
        int size = Limit.of(limit);
        String purpose = SUBMISSIONS + id;
        String after = cursor == null ? "" : cursors.decode(purpose, cursor).get(0);
        List<RedatingItemRow> rows = entities.createQuery(
                        "select i from RedatingItemRow i where i.redating = :id and i.submission > :after"
                                + " order by i.submission",
                        RedatingItemRow.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, last -> cursors.encode(purpose, last.submission))
                .map(SubmissionItem::of);
    }

    RedatingView view(RedatingRow row) {
        return RedatingView.of(row, counts(row, "dossier"), counts(row, "submission"));
    }

    /** @param column which of the two kinds of items */
    private Counts counts(RedatingRow row, String column) {
        Object[] counts = (Object[]) entities.createNativeQuery("""
                        select count(*), count(*) filter (where check_at is not null),
                               count(*) filter (where outcome = 'MOVED'), count(*) filter (where outcome = 'UNCHANGED'),
                               count(*) filter (where outcome = 'ENDED'),
                               count(*) filter (where outcome = 'CALENDAR_UNKNOWN')
                        from redating_item where redating = :id and %s is not null""".formatted(column), Object[].class)
                .setParameter("id", row.id)
                .getSingleResult();
        return new Counts(
                (Long) counts[0], (Long) counts[1], (Long) counts[2], (Long) counts[3], (Long) counts[4], (Long)
                        counts[5]);
    }

    private RedatingRow visible(long id) {
        RedatingRow row = entities.find(RedatingRow.class, id);
        if (row == null) {
            throw Problems.notFound();
        }
        scope.requireCovers(row.agency);
        return row;
    }
}
