package vn.cchc.kit.probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may call it. */
@Path("/api/v1/unannotated")
class UnannotatedResource {
    @GET
    public String read() {
        return "never";
    }
}
