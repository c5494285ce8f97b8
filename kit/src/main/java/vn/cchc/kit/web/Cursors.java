package vn.cchc.kit.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * Keyset cursors: the sort keys of the last row, signed, so that a caller can hand them back but not make them up. Each
 * list names its own purpose; a cursor of one list is refused by another.
 */
@Singleton
public final class Cursors {
    private static final int SIGNATURE_LENGTH = 16;
    private static final int LONGEST = 1_000;

    private final KeyedHash hash;

    public Cursors(KeyedHash hash) {
        this.hash = hash;
    }

    /** A cursor after the row with these keys, in the list's sort order. */
    public String encode(String purpose, Object... keys) {
        byte[] payload = write(keys);
        byte[] signature = sign(purpose, payload);
        byte[] cursor = Arrays.copyOf(signature, SIGNATURE_LENGTH + payload.length);
        System.arraycopy(payload, 0, cursor, SIGNATURE_LENGTH, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The keys of a cursor made by {@link #encode}; anything else is a 400 at {@code /query/cursor}. */
    public List<String> decode(String purpose, String cursor) {
        byte[] bytes = bytes(cursor);
        byte[] payload = Arrays.copyOfRange(bytes, SIGNATURE_LENGTH, bytes.length);
        byte[] signature = Arrays.copyOf(bytes, SIGNATURE_LENGTH);
        if (!MessageDigest.isEqual(signature, sign(purpose, payload))) {
            throw tampered();
        }
        return read(payload);
    }

    private static byte[] bytes(String cursor) {
        if (cursor.length() > LONGEST) {
            throw tampered();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= SIGNATURE_LENGTH) {
                throw tampered();
            }
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw tampered();
        }
    }

    private byte[] sign(String purpose, byte[] payload) {
        return Arrays.copyOf(hash.of(purpose, payload), SIGNATURE_LENGTH);
    }

    private static byte[] write(Object... keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(keys.length);
            for (Object key : keys) {
                out.writeUTF(key.toString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> read(byte[] payload) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            int count = in.readByte();
            List<String> keys = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                keys.add(in.readUTF());
            }
            return List.copyOf(keys);
        } catch (IOException impossibleWhenSigned) {
            throw new UncheckedIOException(impossibleWhenSigned);
        }
    }

    private static Problem tampered() {
        return Problems.validation(Violation.query(
                "cursor",
                Text.of(
                        "không phải con trỏ do hệ thống cấp cho danh sách này",
                        "is not a cursor issued for this list")));
    }
}
