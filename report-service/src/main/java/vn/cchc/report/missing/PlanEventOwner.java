package vn.cchc.report.missing;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.outbox.KeptEvents;
import vn.cchc.kit.outbox.ReplayAnswer;
import vn.cchc.kit.outbox.ReplayRequest;

/** plan-service, asked under the account of this service. */
@RegisterRestClient(configKey = "plan-service")
@OidcClientFilter
@Path("/api/v1/plan-events")
interface PlanEventOwner {

    @POST
    @Path("/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    ReplayAnswer replay(ReplayRequest request);

    @GET
    @Path("/kept")
    @Produces(MediaType.APPLICATION_JSON)
    KeptEvents kept(@RestQuery String topic, @RestQuery String cursor, @RestQuery int limit);
}
