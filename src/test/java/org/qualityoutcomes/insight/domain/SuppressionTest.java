package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aGroupOfFiveIsToldAndOneOfFourIsNot() {
        Figures figures = row(5, 4, 3, 12);
        assertThat(figures.told("0")).isEqualTo("5");
        assertThat(figures.told("1")).isEqualTo(Figures.NOT_TOLD);
    }

    @Test
    void aSingleSmallGroupTakesTheSmallestOtherWithIt() {
        Figures figures = row(20, 3, 9, 12);
        assertThat(told(figures, 4)).containsExactly("20", "not told", "not told", "12");
        assertThat(figures.told("all")).isEqualTo("44");
    }

    @Test
    void twoSmallGroupsThatMakeFewerThanFiveTogetherTakeAThirdWithThem() {
        assertThat(told(row(20, 1, 2, 12), 4)).containsExactly("20", "not told", "not told", "not told");
        assertThat(told(row(20, 3, 2, 12), 4)).containsExactly("20", "not told", "not told", "12");
    }

    @Test
    void anEmptyGroupIsToldAndHidesNobody() {
        assertThat(told(row(20, 0, 3, 12), 4)).containsExactly("20", "0", "not told", "not told");
    }

    @Test
    void whereThereIsNothingToHideBehindTheTotalIsNotToldEither() {
        Figures figures = row(3, 0);
        assertThat(figures.told("0")).isEqualTo(Figures.NOT_TOLD);
        assertThat(figures.told("all")).isEqualTo(Figures.NOT_TOLD);
        assertThat(figures.share("0", "all")).isEqualTo(Figures.NOT_TOLD);
    }

    @Test
    void sevenActionsOfOneOrganisationAreAGroupOfOne() {
        Tabulation table = new Tabulation();
        IntStream.range(0, 7).forEach(each -> table.count("ZA1", "closed"));
        IntStream.range(0, 7).forEach(each -> table.count("Z" + each, "open"));
        assertThat(table.figures().told("closed")).isEqualTo(Figures.NOT_TOLD);
        assertThat(table.figures().told("open")).isEqualTo("7");
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsNotAccepted() {
        Tabulation table = new Tabulation();
        table.count("ZA1", "part");
        table.sum("all", List.of("part"));
        assertThatThrownBy(table::figures).hasMessageContaining("all is 0, its parts are 1");
    }

    /** Tries every way in which the hidden cells of a row can be filled: none of the small ones is the same in all. */
    @Test
    void noHiddenSmallGroupFollowsFromARow() {
        Random dice = new Random(5);
        for (int round = 0; round < 300; round++) {
            int[] counts = IntStream.range(0, 4).map(each -> dice.nextInt(9)).toArray();
            Figures figures = row(counts);
            if (figures.isTold("all")) {
                List<Integer> hidden = IntStream.range(0, counts.length)
                        .filter(each -> !figures.isTold("" + each))
                        .boxed()
                        .toList();
                int rest = hidden.stream().mapToInt(each -> counts[each]).sum();
                assertThat(hidden.isEmpty() || hidden.size() > 1 && rest >= 5)
                        .as("%s hides %s", Arrays.toString(counts), hidden)
                        .isTrue();
            }
        }
    }

    /**
     * Of tables with totals both ways: for each hidden small cell there is another table with the same told figures in
     * which it is different. Such a table is one step along a closed way through hidden cells, which is looked for.
     */
    @Test
    void noHiddenSmallGroupFollowsFromATableWithTotalsBothWays() {
        Random dice = new Random(7);
        int hidden = 0;
        for (int round = 0; round < 400; round++) {
            int[][] counts = new int[4][5];
            for (int[] row : counts) {
                for (int at = 0; at < row.length; at++) {
                    row[at] = dice.nextInt(3) == 0 ? dice.nextInt(5) : dice.nextInt(30);
                }
            }
            Grid grid = new Grid(counts);
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 5; column++) {
                    if (counts[row][column] > 0 && counts[row][column] < 5) {
                        hidden++;
                        assertThat(grid.isHidden(row, column)).isTrue();
                        assertThat(grid.canDiffer(row, column))
                                .as("%s: row %d, column %d", Arrays.deepToString(counts), row, column)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(1000);
    }

    @Test
    void aSmallGroupThatIsAllOfOneKindDoesNotTellOfWhich() {
        assertThat(told(row(0, 0, 4, 0), 4)).containsOnly("not told");
        assertThat(told(row(0, 0, 5, 0), 4)).containsExactly("0", "0", "5", "0");
    }

    /**
     * Whoever knows this very rule can try it on all groups that there could be, and keep those of which it would have told
     * the same. Of each small figure in a group there are two possibilities left or more, and of a small group all.
     */
    @Test
    void nothingFollowsFromTheRuleItself() {
        Map<List<String>, List<int[]>> alike = new HashMap<>();
        for (int all = 0; all <= 10; all++) {
            fill(new int[5], 0, all, counts -> {
                Figures figures = row(counts);
                List<String> told = new ArrayList<>(told(figures, 5));
                told.add(figures.told("all"));
                alike.computeIfAbsent(told, first -> new ArrayList<>()).add(counts);
            });
        }
        alike.forEach((told, possible) -> possible.forEach(counts -> {
            int all = Arrays.stream(counts).sum();
            assertThat(all > 0 && all < 5).as("%s", told).isEqualTo(told.equals(NOTHING) && all < 5);
            for (int at = 0; at < counts.length; at++) {
                int cell = at;
                assertThat(counts[cell] == 0
                                || counts[cell] > 4
                                || possible.stream().anyMatch(other -> other[cell] != counts[cell]))
                        .as("%s tells %s", Arrays.toString(counts), told)
                        .isTrue();
            }
        }));
    }

    private static final List<String> NOTHING = Collections.nCopies(6, Figures.NOT_TOLD);

    private static void fill(int[] counts, int from, int left, Consumer<int[]> use) {
        if (from == counts.length - 1) {
            int[] full = counts.clone();
            full[from] = left;
            use.accept(full);
            return;
        }
        for (int here = 0; here <= left; here++) {
            counts[from] = here;
            fill(counts, from + 1, left - here, use);
        }
    }

    private static Figures row(int... counts) {
        Tabulation table = new Tabulation();
        List<String> parts = new ArrayList<>();
        int organisation = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            parts.add("" + cell);
            for (int each = 0; each < counts[cell]; each++) {
                table.count("Z" + organisation++, "" + cell, "all");
            }
        }
        table.spread("all", parts);
        return table.figures();
    }

    private static List<String> told(Figures figures, int cells) {
        return IntStream.range(0, cells)
                .mapToObj(each -> figures.told("" + each))
                .toList();
    }

    /** A table whose last row and column are totals: hidden cells are ways between rows and columns, totals too. */
    private static final class Grid {

        private final int rows;
        private final int columns;
        private final Map<String, Boolean> told = new HashMap<>();

        Grid(int[][] counts) {
            rows = counts.length;
            columns = counts[0].length;
            Tabulation table = new Tabulation();
            int organisation = 0;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    for (int each = 0; each < counts[row][column]; each++) {
                        table.count(
                                "Z" + organisation++,
                                cell(row, column),
                                cell(row, columns),
                                cell(rows, column),
                                cell(rows, columns));
                    }
                }
            }
            for (int row = 0; row <= rows; row++) {
                int here = row;
                table.sum(
                        cell(row, columns),
                        IntStream.range(0, columns)
                                .mapToObj(column -> cell(here, column))
                                .toList());
            }
            for (int column = 0; column <= columns; column++) {
                int here = column;
                table.sum(
                        cell(rows, column),
                        IntStream.range(0, rows)
                                .mapToObj(row -> cell(row, here))
                                .toList());
            }
            Figures figures = table.figures();
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    told.put(cell(row, column), figures.isTold(cell(row, column)));
                }
            }
        }

        boolean isHidden(int row, int column) {
            return !told.getOrDefault(cell(row, column), true);
        }

        /** Whether row and column hang together by other hidden cells, so that one can grow while another shrinks. */
        boolean canDiffer(int row, int column) {
            List<Integer> reached = new ArrayList<>(List.of(row));
            for (int at = 0; at < reached.size(); at++) {
                int node = reached.get(at);
                boolean isRow = node <= rows;
                int ends = isRow ? columns : rows;
                for (int other = 0; other <= ends; other++) {
                    int r = isRow ? node : other;
                    int c = isRow ? other : node - rows - 1;
                    int next = isRow ? rows + 1 + other : other;
                    boolean itself = r == row && c == column;
                    if (!itself && isHidden(r, c) && !reached.contains(next)) {
                        reached.add(next);
                    }
                }
            }
            return reached.contains(rows + 1 + column);
        }

        private static String cell(int row, int column) {
            return row + "/" + column;
        }
    }
}
