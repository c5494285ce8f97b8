package vn.cchc.kit.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a file before the library does that opens it: type, macros, password, size once unpacked, entities. It unpacks
 * with the library's own unpacker, so that both see the same parts.
 */
final class ContainerGuard {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int CHUNK = 16 * 1024;
    private static final int OVERLAP = 32;

    static {
        // How large a file may get is counted here; the library's own guess, by how well a part packs, takes a table of
        // a
        // million empty rows for damage.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final SheetLimits limits;
    private final Set<OfficeFile> accepted;
    private long unpacked;
    private final Set<String> parts = new HashSet<>();

    private ContainerGuard(SheetLimits limits, Set<OfficeFile> accepted) {
        this.limits = limits;
        this.accepted = accepted;
    }

    /** What the file is, when it is one of those accepted and nothing speaks against opening it. */
    static OfficeFile check(byte[] file, SheetLimits limits, Set<OfficeFile> accepted) {
        ContainerGuard guard = new ContainerGuard(limits, accepted);
        if (starts(file, OLE2)) {
            throw guard.refusedOle2(file);
        }
        if (!starts(file, ZIP)) {
            throw guard.wrongType();
        }
        return guard.checkParts(file);
    }

    /** Whether the file starts as Office files do, new or old, so that its name no longer matters. */
    static boolean isContainer(byte[] file) {
        return starts(file, ZIP) || starts(file, OLE2);
    }

    private static boolean starts(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private UnreadableFileException wrongType() {
        return new UnreadableFileException(FileProblem.TYPE, "Tệp không phải là " + OfficeFile.names(accepted) + ".");
    }

    private UnreadableFileException refusedOle2(byte[] file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptionInfo")) {
                return new UnreadableFileException(
                        FileProblem.ENCRYPTED, "Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi gửi lại.");
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return wrongType();
        }
        return wrongType();
    }

    private OfficeFile checkParts(byte[] file) {
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                checkPart(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(FileProblem.MALFORMED, "Tệp bị hỏng, không mở được.");
        }
        return accepted.stream()
                .filter(type -> parts.contains(CONTENT_TYPES) && type.isIn(parts))
                .findFirst()
                .orElseThrow(this::wrongType);
    }

    private void checkPart(ZipArchiveEntry entry, InputStream zip) throws IOException {
        if (parts.size() >= SheetLimits.PARTS || !parts.add(entry.getName())) {
            throw new UnreadableFileException(FileProblem.MALFORMED, "Tệp có cấu trúc bất thường.");
        }
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
            throw macros();
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        inspect(zip, xml, entry.getName().equals(CONTENT_TYPES));
    }

    private void inspect(InputStream zip, boolean xml, boolean contentTypes) throws IOException {
        var buffer = new byte[CHUNK];
        var previous = "";
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > limits.unpackedBytes()) {
                throw new UnreadableFileException(FileProblem.TOO_LARGE, "Tệp quá lớn sau khi giải nén.");
            }
            if (xml) {
                // A zero between two characters is how UTF-16 would hide a declaration.
                var text = previous + new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
                refuse(text, contentTypes);
                previous = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
    }

    private static void refuse(String text, boolean contentTypes) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new UnreadableFileException(
                    FileProblem.MALFORMED, "Tệp chứa khai báo thực thể XML, không được chấp nhận.");
        }
        if (contentTypes && text.contains("macroEnabled")) {
            throw macros();
        }
    }

    private static UnreadableFileException macros() {
        return new UnreadableFileException(
                FileProblem.MACROS, "Tệp có macro; hãy lưu lại dưới dạng .xlsx hoặc .docx không có macro.");
    }
}
