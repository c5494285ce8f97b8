package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.plan.scoring.domain.CriteriaTree;

/** Uploaded tables of criteria. */
@ApplicationScoped
class CriteriaFiles {

    private final CriteriaSheet sheet;

    CriteriaFiles(CriteriaSheet sheet) {
        this.sheet = sheet;
    }

    /** What a file says; two with the same hash say the same. */
    record Read(CriteriaTree tree, String hash) {}

    Read read(String name, Path path) {
        HeadedTable.Uploaded<CriterionColumn> upload =
                HeadedTable.upload(name, path, CriterionColumn.class, "bảng tiêu chí");
        return new Read(sheet.read(upload.table()), upload.hash());
    }
}
