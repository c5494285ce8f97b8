package vn.cchc.report.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.QuestionReader;

/** The dashboard's pages. */
@Path(DashboardResource.PATH)
@Produces(MediaType.TEXT_HTML)
class DashboardResource {

    static final String PATH = "/dashboard";

    private final QuestionReader questions;
    private final AtReader instants;
    private final Dashboards dashboards;
    private final DashboardPage page;

    DashboardResource(QuestionReader questions, AtReader instants, Dashboards dashboards, DashboardPage page) {
        this.questions = questions;
        this.instants = instants;
        this.dashboards = dashboards;
        this.page = page;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(hidden = true)
    public Response show(
            @BeanParam DashboardRequest request,
            @Context UriInfo address,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var periods = new PeriodChoices(instants.now().day());
        var filters = Filters.of(address.getQueryParameters(), periods.usual());
        if (!filters.areWhatWasAsked(address.getQueryParameters())) {
            return Response.seeOther(URI.create(PATH + "?" + filters.query())).build();
        }
        var say = new Say(Language.fromHeader(language));
        var question = questions.read(request, GroupBy.FIELD);
        var dashboard = dashboards.make(question, request.criterion(), filters, new Shown(say));
        return page(page.of(dashboard, filters, periods, say));
    }

    /** Where the realm sends whoever has signed out. */
    @GET
    @Path("/signed-out")
    @PermitAll
    @Operation(hidden = true)
    public Response signedOut(
            @RestQuery String lang,
            @RestQuery String state,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return page(page.signedOut(new Say(Language.fromHeader(language))));
    }

    private static Response page(String html) {
        return Response.ok(html, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
