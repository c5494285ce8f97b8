package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class KindRepository implements PanacheRepositoryBase<KindEntity, String> {

    List<KindEntity> all() {
        return list("order by code");
    }
}
