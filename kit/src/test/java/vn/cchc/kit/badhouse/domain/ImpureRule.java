package vn.cchc.kit.badhouse.domain;

import java.sql.Connection;
import java.time.Instant;
import org.jboss.logging.Logger;

public final class ImpureRule {
    private static final Logger LOG = Logger.getLogger(ImpureRule.class);

    public boolean isDue(Connection connection) {
        LOG.info(Instant.now());
        System.out.println(connection);
        return true;
    }
}
