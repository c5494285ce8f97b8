package vn.cchc.kit.web;

/** The first answer under an idempotency key; {@code location}, {@code etag} and {@code body} may be {@code null}. */
record StoredAnswer(String fingerprint, int status, String location, String etag, String body) {}
