package vn.cchc.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart/form-data body (RFC 7578) of a few small parts. */
final class Multipart {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String BOUNDARY = "cchc-7d1f0c52-form-part";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    Multipart json(String name, String value) {
        head("Content-Disposition: form-data; name=\"" + name + "\"", "application/json; charset=UTF-8");
        return end(value.getBytes(StandardCharsets.UTF_8));
    }

    private Multipart file(String name, String fileName, String type, byte[] content) {
        head("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", type);
        return end(content);
    }

    Multipart workbook(String name, String fileName, byte[] content) {
        return file(name, fileName, XLSX, content);
    }

    Multipart document(String name, String fileName, byte[] content) {
        return file(name, fileName, DOCX, content);
    }

    /** Comma-separated text. */
    Multipart table(String name, String fileName, byte[] content) {
        return file(name, fileName, "text/csv", content);
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private void head(String disposition, String type) {
        String head = "--" + BOUNDARY + "\r\n" + disposition + "\r\nContent-Type: " + type + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }

    private Multipart end(byte[] content) {
        out.writeBytes(content);
        out.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }
}
