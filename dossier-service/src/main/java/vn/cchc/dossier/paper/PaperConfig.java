package vn.cchc.dossier.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What printing may cost. */
@ConfigMapping(prefix = "cchc.paper")
interface PaperConfig {

    /**
     * How many lines a register may have as PDF: the whole of it is laid out in memory, about a hundred pages. Longer ones are
     * for a spreadsheet, which is written as it is read.
     */
    @WithDefault("2000")
    int registerLines();
}
