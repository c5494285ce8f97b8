package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How far the national portal knows a dossier: sent, not taken, sent again, and behind once something has happened since. */
final class PortalScene implements Scene {
    private final Api api;
    private final Commune commune;
    private final Say say;

    PortalScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        String code = api.all(commune.counter(), "/api/v1/dossiers?channel=ONLINE&state=ACCEPTED").stream()
                .map(dossier -> dossier.get("code").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No dossier that came online waits to be forwarded"));
        long received = commune.dossier(code).get("sequence").asLong();
        expect(code, "PENDING", 0);
        tell(code, received, "FAILED");
        expect(code, "FAILED", received);
        tell(code, received, "SENT");
        expect(code, "SENT", received);
        commune.record(commune.officer(), code, "FORWARDED", Map.of("to", commune.agency()));
        expect(code, "PENDING", received);
        String path = path(code);
        Map<String, Object> ahead = confirmation(received + 100, "SENT");
        Api.refused("PUT", path, api.tryPut(Gateway.PORTAL, path, ahead, null), 422, "sequence-unknown");
        tell(code, received + 1, "SENT");
        // Told late of the change before: what is known since stays.
        tell(code, received, "FAILED");
        expect(code, "SENT", received + 1);
        say.line(
                "Đồng bộ %s lên Cổng quốc gia: gửi lỗi, gửi lại được, có thay đổi thì chờ gửi, nay đã gửi đến sự kiện %d",
                code, received + 1);
    }

    private void tell(String code, long sequence, String outcome) {
        Api.Answer answer = api.tryPut(Gateway.PORTAL, path(code), confirmation(sequence, outcome), null);
        DemoFailure.unless(
                answer.status() == 200, "The portal's confirmation was answered " + answer.status() + answer.body());
    }

    private static String path(String code) {
        return "/api/v1/dossiers/" + code + "/sync";
    }

    private static Map<String, Object> confirmation(long sequence, String outcome) {
        return Map.of("sequence", sequence, "outcome", outcome);
    }

    private void expect(String code, String status, long sequence) {
        JsonNode sync = commune.dossier(code).get("sync");
        DemoFailure.unless(
                sync.get("status").asText().equals(status)
                        && sync.get("sequence").asLong() == sequence,
                "Instead of " + status + " at " + sequence + " the synchronisation of " + code + " is " + sync);
    }
}
