package vn.cchc.dossier.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What printing may cost. */
@ConfigMapping(prefix = "cchc.paper")
interface PaperConfig {

    /**
     * How many lines a volume of a printed register has: the whole of it is laid out in memory, some three hundred pages. A
     * longer register has more volumes; a spreadsheet is written as it is read.
     */
    @WithDefault("2000")
    int registerLines();

    /**
     * TrueType files with the letters of scripts that Liberation Serif has not, such as Chinese, Thai or Khmer, in the order
     * in which they are asked; without one such a letter is a box to be written in by hand. They are read only for pages that
     * need them.
     */
    Optional<List<Path>> fonts();
}
