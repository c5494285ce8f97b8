package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

@Path("/api/v1/plans/status-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class StatusPeriodResource {

    private final StatusPeriodRepository periods;

    StatusPeriodResource(StatusPeriodRepository periods) {
        this.periods = periods;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listStatusPeriods",
            summary = "In which periods continuous tasks need a status, by plan year")
    public List<StatusPeriodRule> list() {
        return periods.list("order by effectiveFrom").stream()
                .map(StatusPeriodEntity::rule)
                .toList();
    }

    @PUT
    @Path("/{effectiveFrom}")
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Transactional
    @Operation(
            operationId = "putStatusPeriod",
            summary = "Sets how long the periods are for plan years from a day on",
            description = "Sent again it changes nothing. Statuses already given keep the period they were given for.")
    public StatusPeriodRule put(
            @PathParam("effectiveFrom") LocalDate effectiveFrom, @NotNull @Valid StatusPeriodRequest request) {
        BusinessDays.require("/path/effectiveFrom", effectiveFrom);
        if (!request.fillsAYear()) {
            throw Problems.validation(
                    Violation.at("/months", "Phải là ước của 12.", "Must divide the twelve months of a year."));
        }
        StatusPeriodEntity entity = periods.findByIdOptional(effectiveFrom).orElseGet(() -> {
            StatusPeriodEntity fresh = new StatusPeriodEntity(effectiveFrom);
            fresh.set(request);
            periods.persist(fresh);
            return fresh;
        });
        entity.set(request);
        return entity.rule();
    }
}
