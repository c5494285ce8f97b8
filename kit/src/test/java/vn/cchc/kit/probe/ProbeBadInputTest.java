package vn.cchc.kit.probe;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.BadInputContract;
import vn.cchc.kit.testing.Tokens;

/** The contract against the probe: whatever fails here would fail in every service. */
@QuarkusTest
@Tag("application")
@TestProfile(ProbeProfile.class)
class ProbeBadInputTest extends BadInputContract implements BadInputContract.OffLimits, BadInputContract.Searchable {
    @Inject
    ProbeStore store;

    @Override
    protected String itemPath() {
        return "/api/v1/probes/H90.41";
    }

    @Override
    protected String listPath() {
        return "/api/v1/probes";
    }

    @Override
    protected String createPath() {
        return "/api/v1/probes";
    }

    @Override
    protected String validBody() {
        return """
                {"name":"Hồ sơ","kind":"PLAIN","parts":[{"code":"a"}]}""";
    }

    @Override
    protected String token() {
        return Tokens.of(Role.COUNTER, "H90.41");
    }

    @Override
    protected long rowCount() {
        return store.count();
    }

    @Override
    protected String neighbourItemPath() {
        return "/api/v1/probes/H90.42";
    }

    @Override
    protected String missingItemPath() {
        return "/api/v1/probes/H90.999";
    }

    @Override
    protected String neighbourListPath() {
        return "/api/v1/probes?agency=H90.42";
    }

    @Override
    public String forbiddenPath() {
        return "/api/v1/probes/admin";
    }

    @Override
    protected int maxBodySize() {
        return ProbeProfile.MAX_BODY_SIZE;
    }

    @Override
    protected String dayParameter() {
        return "from";
    }

    @Override
    protected String dayField() {
        return "occurredAt";
    }

    @Override
    protected String dayFieldTail() {
        return "T00:00:00Z";
    }
}
