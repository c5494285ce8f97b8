package vn.cchc.kit.badhouse.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.cchc.kit.badhouse.shipping.ParcelResource;

@Entity(name = "BadhouseInvoice")
public class Invoice {
    @Id
    Long id;

    public String describe(ParcelResource parcels) {
        return parcels.toString();
    }
}
