package vn.cchc.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.PostgresResource;
import vn.cchc.kit.testing.TokenResource;
import vn.cchc.plan.reminder.MailboxResource;

/** Real servers for every service test of this module; found by the framework, named by nobody. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "prefix", value = "plan"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(MailboxResource.class)
final class TestServers {

    private TestServers() {}
}
