package vn.cchc.dossier.paper;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.reference.AgencyContact;

/**
 * Where and how an agency is reached, as it stands on its papers: address, phone, e-mail and website (Decree 30/2020/NĐ-CP,
 * Annex I).
 */
final class Reach {

    private static final String BETWEEN = "; ";

    private Reach() {}

    /** One line, or null when nothing is known. */
    static String line(AgencyContact contact) {
        return contact == null ? null : joined(everyday(contact), "Địa chỉ: ");
    }

    /** What the back of the receipt says about whom to ask and whom to complain to, or null when nothing is known. */
    static String whomToAsk(String desk, AgencyContact contact) {
        if (contact == null) {
            return null;
        }
        Stream<String> more = Stream.of(
                named("điện thoại của người đứng đầu cơ quan: ", contact.headHotline()),
                named("điện thoại của bộ phận Kiểm soát thủ tục hành chính: ", contact.controlHotline()));
        return joined(Stream.concat(everyday(contact), more), "Liên hệ, hỏi về hồ sơ tại " + desk + ": ");
    }

    private static Stream<String> everyday(AgencyContact contact) {
        return Stream.of(
                contact.address(),
                named("điện thoại: ", contact.hotline()),
                named("thư điện tử: ", contact.email()),
                named("trang thông tin điện tử: ", contact.website()));
    }

    private static String named(String name, String value) {
        return value == null ? null : name + value;
    }

    private static String joined(Stream<String> parts, String before) {
        String words = parts.filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
        return words.isEmpty() ? null : before + words;
    }
}
