package vn.cchc.kit.badhouse.shipping;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import vn.cchc.kit.badhouse.billing.Invoice;

public class ParcelResource {
    @Inject
    DataSource dataSource;

    Producer<String, String> producer;

    public Invoice invoice() {
        return new Invoice();
    }
}
