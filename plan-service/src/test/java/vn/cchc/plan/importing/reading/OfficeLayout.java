package vn.cchc.plan.importing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How offices lay a plan out in rows, beyond one row a task. */
enum OfficeLayout {
    /** Lists go on in rows of their own, as a page break leaves them; the heading comes again after each page. */
    CONTINUED_ROWS {
        @Override
        void task(Paper paper, JsonNode task) {
            var cells = new Cells(task);
            for (int line = 0; line < cells.lines(); line++) {
                boolean first = line == 0;
                paper.row(
                        first ? cells.label : "",
                        first ? cells.title : "",
                        at(cells.products, line),
                        at(cells.lead, line),
                        at(cells.coordinating, line),
                        at(cells.deadlines, line));
            }
        }
    },
    /** A product and its deadline have a row each; what they share is merged down. */
    MERGED_DOWN {
        @Override
        void task(Paper paper, JsonNode task) {
            var cells = new Cells(task);
            int rows = Math.max(1, Math.max(cells.products.size(), cells.deadlines.size()));
            for (int line = 0; line < rows; line++) {
                boolean first = line == 0;
                paper.row(
                        first ? cells.label : "",
                        first ? cells.title : "",
                        at(cells.products, line),
                        first ? String.join("\n", cells.lead) : "",
                        first ? String.join("\n", cells.coordinating) : "",
                        at(cells.deadlines, line));
            }
            if (rows > 1) {
                IntStream.of(0, 1, 3, 4).forEach(column -> paper.mergeDown(rows, column));
            }
        }
    },
    /** "1. ... 2. ..." in a cell, under a heading of two rows. */
    NUMBERED_UNDER_TWO_HEADINGS {
        @Override
        void head(Paper paper) {
            paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Phân công", "Phân công", "Thời gian");
            paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian");
        }

        @Override
        void task(Paper paper, JsonNode task) {
            var cells = new Cells(task);
            paper.row(
                    cells.label,
                    cells.title,
                    numbered(cells.products),
                    String.join("; ", cells.lead),
                    String.join("; ", cells.coordinating),
                    String.join("\n", cells.deadlines));
        }
    },
    /** The area in a column of its own, where only its first row names it. */
    COLUMN_OF_AREAS {
        @Override
        void head(Paper paper) {
            paper.row("TT", "Lĩnh vực", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian");
        }

        @Override
        void area(Paper paper, JsonNode task) {}

        @Override
        void task(Paper paper, JsonNode task) {
            var cells = new Cells(task);
            boolean first = cells.label.endsWith(".1");
            paper.row(Stream.concat(
                            Stream.of(cells.label, first ? task.get("area").asText() : ""), cells.others())
                    .toArray(String[]::new));
        }
    },
    /** General and specific tasks in two columns. */
    GENERAL_AND_SPECIFIC {
        @Override
        void head(Paper paper) {
            paper.row(Sheets.HEADER);
        }

        @Override
        void task(Paper paper, JsonNode task) {
            var cells = new Cells(task);
            var details = DistrictPlan.texts(task, "details");
            var specific = details.isEmpty() ? task.get("title").asText() : bullets(details);
            paper.row(Stream.concat(
                            Stream.of(cells.label, task.get("title").asText(), specific),
                            cells.others().skip(1))
                    .toArray(String[]::new));
        }
    },
    /** A page breaks in the middle of a name and of a product. */
    BROKEN_WORDS {
        @Override
        void task(Paper paper, JsonNode task) {
            var cells = new Cells(task);
            var words = task.get("title").asText().split(" ");
            boolean breaks = task.path("details").isEmpty() && words.length > BREAK && isLower(words[BREAK]);
            var others = cells.others().skip(1).toArray(String[]::new);
            var title = breaks ? String.join(" ", Arrays.copyOf(words, BREAK)) : cells.title;
            paper.row(cells.label, title, others[0], others[1], others[2], others[3]);
            if (breaks) {
                paper.row("", String.join(" ", Arrays.copyOfRange(words, BREAK, words.length)), "", "", "", "");
            }
        }
    };

    private static final int BREAK = 3;
    private static final int PAGE = 5;

    /** A plan on that paper. */
    Paper laidOut(Paper paper) {
        paper.paragraph("DANH MỤC NHIỆM VỤ");
        head(paper);
        var area = "";
        int tasks = 0;
        for (var task : DistrictPlan.tasks()) {
            if (!task.get("area").asText().equals(area)) {
                area = task.get("area").asText();
                area(paper, task);
            }
            if (tasks > 0 && tasks % PAGE == 0) {
                head(paper);
            }
            task(paper, task);
            tasks++;
        }
        return paper;
    }

    void head(Paper paper) {
        paper.row(DistrictPlan.HEADER);
    }

    void area(Paper paper, JsonNode task) {
        paper.heading(task.get("area").asText(), DistrictPlan.HEADER.length);
    }

    abstract void task(Paper paper, JsonNode task);

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String numbered(List<String> lines) {
        return lines.size() < 2
                ? String.join("", lines)
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                        .collect(Collectors.joining("\n"));
    }

    /** What the cells of a task hold. */
    private static final class Cells {
        private final String label;
        private final String title;
        private final List<String> products;
        private final List<String> lead;
        private final List<String> coordinating;
        private final List<String> deadlines;

        private Cells(JsonNode task) {
            label = task.get("no").asText();
            title = DistrictPlan.title(task);
            products = DistrictPlan.texts(task, "products");
            lead = DistrictPlan.texts(task, "lead");
            coordinating = DistrictPlan.texts(task, "coordinating");
            deadlines = List.of(task.get("deadlineText").asText().split("(?<=[.;]) (?=- )"));
        }

        private int lines() {
            return Stream.of(products, lead, coordinating, deadlines)
                    .mapToInt(List::size)
                    .max()
                    .orElse(1);
        }

        private Stream<String> others() {
            return Stream.of(
                    title,
                    bullets(products),
                    String.join("\n", lead),
                    String.join("\n", coordinating),
                    String.join("\n", deadlines));
        }
    }
}
