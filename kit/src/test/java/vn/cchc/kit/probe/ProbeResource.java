package vn.cchc.kit.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/probes")
@RolesAllowed({Roles.COUNTER, Roles.ADMIN})
class ProbeResource {
    private final ProbeStore store;
    private final Idempotency idempotency;
    private final AgencyScope scope;
    private final Cursors cursors;

    ProbeResource(ProbeStore store, Idempotency idempotency, AgencyScope scope, Cursors cursors) {
        this.store = store;
        this.idempotency = idempotency;
        this.scope = scope;
        this.cursors = cursors;
    }

    @POST
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull Probe probe) {
        return idempotency.once(key, probe, () -> {
            store.insert(probe.name());
            if ("refused".equals(probe.name())) {
                throw Problems.conflict("probe-refused", Text.of("không nhận", "refused"));
            }
            return Response.created(URI.create("/api/v1/probes/" + store.count()))
                    .tag(ETags.of(0))
                    .entity(Map.of("name", probe.name(), "readAt", Instant.EPOCH))
                    .build();
        });
    }

    @GET
    public Page<String> list(
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("agency") String agency,
            @QueryParam("q") String words,
            @QueryParam("from") LocalDate from,
            @QueryParam("kind") Probe.Kind kind,
            @QueryParam("weight") @Positive Long weight) {
        Limit.of(limit);
        if (cursor != null) {
            cursors.decode("probes", cursor);
        }
        if (agency != null) {
            scope.requireListing(agency);
        }
        List<String> items = words == null ? List.of("one") : List.of();
        return new Page<>(items, cursors.encode("probes", "one", 7));
    }

    @GET
    @Path("/{agency}")
    public Response read(@PathParam("agency") String agency) {
        scope.requireCovers(agency);
        return Response.ok(Map.of("agency", agency)).tag(ETags.of(3)).build();
    }

    @PUT
    @Path("/{agency}")
    public Response update(
            @PathParam("agency") String agency,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @Valid @NotNull Probe probe) {
        scope.requireCovers(agency);
        ETags.requireMatch(ifMatch, 3);
        return Response.noContent().build();
    }

    @GET
    @Path("/at/{number}")
    public Response at(@PathParam("number") int number) {
        return Response.ok(Map.of("number", number)).build();
    }

    @POST
    @Path("/fail")
    public Response fail(@QueryParam("how") String how) {
        store.fail(how);
        return Response.noContent().build();
    }

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, String> open() {
        return Map.of("open", "yes");
    }

    @GET
    @Path("/admin")
    @RolesAllowed(Roles.ADMIN)
    public Map<String, String> admin() {
        return Map.of("admin", scope.caller().subject());
    }
}
