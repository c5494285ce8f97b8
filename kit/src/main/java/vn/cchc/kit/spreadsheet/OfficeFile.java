package vn.cchc.kit.spreadsheet;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Office files tables are read from, told apart by the part that holds their content. */
enum OfficeFile {
    WORKBOOK("bảng tính .xlsx", "xl/workbook.xml"),
    /** Some writers number the main part. */
    DOCUMENT("văn bản .docx", "word/document\\d*\\.xml");

    private final String name;
    private final Pattern mainPart;

    OfficeFile(String name, String mainPart) {
        this.name = name;
        this.mainPart = Pattern.compile(mainPart);
    }

    boolean isIn(Set<String> parts) {
        return parts.stream().anyMatch(part -> mainPart.matcher(part).matches());
    }

    static String names(Collection<OfficeFile> files) {
        return files.stream().sorted().map(file -> file.name).collect(Collectors.joining(" hoặc "));
    }
}
