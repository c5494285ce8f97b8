package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Before a letter is signed: a file that comes back is held against its print, and one changed byte is seen. */
final class SignedFileScene implements Scene {
    private static final String KIND = "APOLOGY";
    /** Within the comment at the head of a PDF, which no reader shows. */
    private static final int UNSEEN_BYTE = 11;

    private final Api api;
    private final Commune commune;
    private final Forms forms;
    private final Say say;

    SignedFileScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.forms = new Forms(api);
        this.say = say;
    }

    @Override
    public void play() {
        String code = api.all(Gateway.CITIZEN, "/api/v1/apologies?agency=" + commune.agency()).stream()
                .map(apology -> apology.get("dossier").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no apology whose file could be checked"));
        JsonNode form = forms.of(commune.head(), code, KIND);
        byte[] printed = forms.print(commune.head(), form);
        byte[] changed = printed.clone();
        changed[UNSEEN_BYTE] ^= 1;
        String path =
                "/api/v1/dossiers/" + code + "/forms/" + form.get("number").asText() + "/signed-files?event="
                        + form.get("event").asText();
        JsonNode same = api.send(commune.officer(), path, "application/pdf", printed, 201);
        JsonNode other = api.send(commune.officer(), path, "application/pdf", changed, 201);
        JsonNode kept = api.get(commune.head(), path).get("items");
        DemoFailure.unless(
                same.get("printed").asBoolean()
                        && !other.get("printed").asBoolean()
                        && !same.get("sha256").equals(other.get("sha256"))
                        && kept.size() == 2
                        && kept.get(1).equals(same),
                "The print is found to be " + same + ", the changed file " + other + ", kept is " + kept);
        say.line(
                "Tệp văn bản xin lỗi %s gửi lại: đúng bản in chờ ký (%d byte, %d chữ ký số nằm trong tệp); sửa một byte thì không còn khớp",
                code, printed.length, same.get("signatures").size());
        say.line(
                "Cả hai lần kiểm tra được giữ cùng mã băm SHA-256; độ tin cậy của chứng thư chưa kiểm tra, và nói rõ như vậy");
    }
}
