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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.paper.RegisterBook.Opened;
import vn.cchc.dossier.paper.RegisterQuery.Days;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Xlsx;

@Path("/api/v1/dossier-register")
@Tag(name = "forms")
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
class RegisterResource {

    private final Registers registers;

    RegisterResource(Registers registers) {
        this.registers = registers;
    }

    @GET
    @Produces({Xlsx.MEDIA_TYPE, FormResource.PDF})
    @Operation(
            operationId = "exportRegister",
            summary = "Export the register of the dossiers an agency received",
            description =
                    "In the order of their receipt, with the applicants in clear, so it is for those who deal with"
                            + " applicants and leaves a line in the access log. A PDF has a limited number of lines, a workbook"
                            + " hasn't.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FormResource.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response exportRegister(
            @BeanParam RegisterQuery query, @Context HttpHeaders headers, @Context HttpServerRequest request) {
        Days days = query.days();
        String format = format(query.format, headers);
        Opened register = registers.open(
                query.agency(), days, format, request.remoteAddress().hostAddress());
        boolean pdf = format.equals(Registers.PDF);
        Object body = pdf ? registers.pdf(register) : (StreamingOutput) out -> registers.workbook(register, out);
        String file = "so-theo-doi-" + register.agency() + "-" + days.from() + "-" + days.to() + "." + format;
        return Response.ok(body, pdf ? FormResource.PDF : Xlsx.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
