package vn.cchc.dossier.tracking;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.page.PageHead;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.TextRules;

/**
 * The look-up as a page that works without a script: a form, and what the interface would answer, in words. What is typed
 * goes in the body, never into an address that is kept or logged.
 */
@Path(TrackingPageResource.PATH)
@Produces(MediaType.TEXT_HTML)
class TrackingPageResource {

    static final String PATH = "/tra-cuu";

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_VERIFIER = 20;
    private static final Text TITLE = Text.of("Tra cứu hồ sơ", "Track a dossier");
    private static final Text INCOMPLETE = Text.of(
            "Hãy nhập mã hồ sơ và 4 số cuối của số định danh hoặc số điện thoại.",
            "Enter the code of the dossier and the last 4 digits of the identity number or phone.");
    private static final Text MISSED = Text.of(
            "Không tìm thấy hồ sơ với mã và 4 số cuối này. Hãy xem lại giấy tiếp nhận và hẹn trả kết quả.",
            "There is no dossier with this code and these last 4 digits. Look again at the receipt.");

    private final Tracking tracking;
    private final Template page;

    TrackingPageResource(Tracking tracking, @Location("tracking/page.html") Template page) {
        this.tracking = tracking;
        this.page = page;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response form(@RestQuery String lang, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(200, say(language), "", null, null).build();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response find(
            @Context HttpServerRequest request,
            @RestQuery String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RestForm String code,
            @RestForm String verifier) {
        var say = say(language);
        if (!SameSite.sent(request)) {
            var refused = ProblemCode.FORBIDDEN;
            return answer(refused.status(), say, "", say.of(refused.detail()), null)
                    .build();
        }
        var wantedCode = read(code, LONGEST_CODE);
        var wantedVerifier = read(verifier, LONGEST_VERIFIER);
        if (wantedCode.isEmpty() || wantedVerifier.isEmpty()) {
            return answer(400, say, wantedCode, say.of(INCOMPLETE), null).build();
        }
        return find(wantedCode, wantedVerifier, request.remoteAddress().hostAddress(), say);
    }

    private Response find(String code, String verifier, String address, Say say) {
        try {
            var found = tracking.find(code, verifier, address, say.language());
            return answer(200, say, code, null, found).build();
        } catch (Problem problem) {
            boolean missed = problem.getStatusCode() == ProblemCode.NOT_FOUND.status();
            var answer = answer(problem.getStatusCode(), say, code, say.of(missed ? MISSED : problem.detail()), null);
            problem.getHeaders().forEach(answer::header);
            return answer.build();
        }
    }

    private Response.ResponseBuilder answer(int status, Say say, String code, String error, TrackedDossier found) {
        var html = page.data("head", PageHead.open(say, say.of(TITLE), PATH))
                .data("code", code)
                .data("error", error)
                .data("found", found == null ? null : new TrackingView(say, found))
                .render();
        return Response.status(status)
                .entity(html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** As it is looked for; empty where it can't be one. */
    private static String read(String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        return text.length() > longest ? "" : TextRules.normalise(text).orElse("");
    }

    private static Say say(String language) {
        return new Say(Language.fromHeader(language));
    }
}
