package vn.cchc.plan.scoring.given;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class GivenRepository implements PanacheRepositoryBase<GivenEntity, GivenEntity.Key> {

    /** Of one agency, by index and year, from after the given place. */
    List<GivenEntity> of(String agency, IndexName afterIndex, int afterYear, int rows) {
        String after = afterIndex == null ? "" : afterIndex.name();
        return find(
                        "agency = ?1 and (cast(indexName as string) > ?2 or (cast(indexName as string) = ?2 and indexYear > ?3))"
                                + " order by cast(indexName as string), indexYear",
                        agency,
                        after,
                        afterYear)
                .page(0, rows)
                .list();
    }

    void lock(GivenEntity.Key key) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:name)) as text)")
                .setParameter("name", "index-result/" + key.indexName() + "/" + key.indexYear() + "/" + key.agency())
                .getSingleResult();
    }
}
