package vn.cchc.dossier.paper;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.paper.RegisterBook.Opened;
import vn.cchc.dossier.paper.RegisterQuery.Days;
import vn.cchc.dossier.paper.Registers.Printed;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.kit.web.Cursors;

@Path("/api/v1/dossier-register")
@Tag(name = "forms")
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
class RegisterResource {

    private final RegisterBook book;
    private final Registers registers;
    private final Cursors cursors;

    RegisterResource(RegisterBook book, Registers registers, Cursors cursors) {
        this.book = book;
        this.registers = registers;
        this.cursors = cursors;
    }

    @GET
    @Produces({Xlsx.MEDIA_TYPE, FormResource.PDF})
    @Operation(
            operationId = "exportRegister",
            summary = "Export the register of the dossiers an agency received",
            description =
                    "In the order of their receipt, with the applicants in clear, so it is for those who deal with"
                            + " applicants and leaves a line in the access log. A workbook has all of it; a PDF is one"
                            + " volume, and its Link header (rel=next) names the one that follows, if there is one.")
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = Xlsx.MEDIA_TYPE), @Content(mediaType = FormResource.PDF)})
    public Response exportRegister(
            @BeanParam RegisterQuery query,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            @Context UriInfo uri) {
        Days days = query.days();
        String format = format(query.format, headers);
        String address = request.remoteAddress().hostAddress();
        if (format.equals(Registers.XLSX)) {
            return workbook(query, days, address);
        }
        Volume volume = volume(query, days);
        Opened register = book.open(query.agency(), days, format + ", quyển " + volume.number(), address);
        Printed printed = registers.pdf(register, volume);
        String part = volume.number() == 1 && printed.next().isEmpty() ? "" : "-quyen-" + volume.number();
        Response.ResponseBuilder answer = answer(printed.pdf(), FormResource.PDF, register, part + ".pdf");
        printed.next()
                .ifPresent(next -> answer.link(link(uri, cursors.encode(purpose(query, days), next.keys())), "next"));
        return answer.build();
    }

    private Response workbook(RegisterQuery query, Days days, String address) {
        if (query.cursor != null) {
            throw RegisterQuery.invalid("cursor", "chỉ dùng cho pdf", "is for pdf only");
        }
        Opened register = book.open(query.agency(), days, Registers.XLSX, address);
        StreamingOutput body = out -> registers.workbook(register, out);
        return answer(body, Xlsx.MEDIA_TYPE, register, ".xlsx").build();
    }

    private static Response.ResponseBuilder answer(Object body, String type, Opened register, String ending) {
        Days days = register.days();
        String file = "so-theo-doi-" + register.agency() + "-" + days.from() + "-" + days.to() + ending;
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Volume volume(RegisterQuery query, Days days) {
        return query.cursor == null ? Volume.FIRST : Volume.read(cursors.decode(purpose(query, days), query.cursor));
    }

    /** A cursor goes on with the register it was given for, and with no other. */
    private static String purpose(RegisterQuery query, Days days) {
        return "dossier-register " + query.agency() + " " + days.from() + " " + days.to();
    }

    /** Below the address that was asked for, without the host, which the gateway knows better. */
    private static String link(UriInfo uri, String cursor) {
        UriBuilder next = UriBuilder.fromPath(uri.getRequestUri().getPath());
        uri.getQueryParameters().forEach((name, values) -> next.queryParam(name, values.get(0)));
        return next.replaceQueryParam("format", Registers.PDF)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
    }

    private static String format(String asked, HttpHeaders headers) {
        if (asked == null) {
            MediaType best = headers.getAcceptableMediaTypes().get(0);
            return best.toString().startsWith(FormResource.PDF) ? Registers.PDF : Registers.XLSX;
        }
        if (!asked.equals(Registers.PDF) && !asked.equals(Registers.XLSX)) {
            throw RegisterQuery.invalid("format", "phải là xlsx hoặc pdf", "must be xlsx or pdf");
        }
        return asked;
    }
}
