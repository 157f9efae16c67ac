package org.colophon.recommendations.vector;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A sparse matrix, row after row in plain arrays; the columns of a row ascend. */
public final class SparseRows {

    private final int[] starts;
    private int[] columns;
    private float[] values;
    private int rows;

    /** @param rows that it is going to have; @param expectedCells grows where that is too few */
    public SparseRows(int rows, int expectedCells) {
        starts = new int[rows + 1];
        columns = new int[expectedCells];
        values = new float[expectedCells];
    }

    /** Adds a cell to the row that {@link #endRow} has not ended yet; each column must come after the one before. */
    public void add(int column, float value) {
        int end = starts[rows + 1];
        if (end == columns.length) {
            columns = Arrays.copyOf(columns, end * 2 + 16);
            values = Arrays.copyOf(values, end * 2 + 16);
        }
        columns[end] = column;
        values[end] = value;
        starts[rows + 1] = end + 1;
    }

    /** Ends a row, all of whose values are multiplied by the factor. */
    public void endRow(float factor) {
        for (int i = starts[rows]; i < starts[rows + 1]; i++) {
            values[i] *= factor;
        }
        rows++;
        if (rows + 1 < starts.length) {
            starts[rows + 1] = starts[rows];
        }
    }

    /** One after the other. */
    public static SparseRows joined(List<SparseRows> parts) {
        var all = new SparseRows(
                parts.stream().mapToInt(part -> part.rows).sum(),
                parts.stream().mapToInt(part -> part.starts[part.rows]).sum());
        for (var part : parts) {
            for (int row = 0; row < part.rows; row++) {
                for (int cell = part.starts[row]; cell < part.starts[row + 1]; cell++) {
                    all.add(part.columns[cell], part.values[cell]);
                }
                all.endRow(1);
            }
        }
        return all;
    }

    /** Adds a row of the largest of these values. */
    public void addRow(double[] row, int count) {
        var numbers = Largest.of(row, count);
        Arrays.sort(numbers);
        for (int number : numbers) {
            add(number, (float) row[number]);
        }
        endRow(1);
    }

    /** The same with the largest values of each row only. */
    public SparseRows largest(int count) {
        var result = new SparseRows(rows, starts[rows]);
        for (int row = 0; row < rows; row++) {
            var all = new double[starts[row + 1] - starts[row]];
            for (int i = 0; i < all.length; i++) {
                all[i] = values[starts[row] + i];
            }
            var kept = Largest.of(all, count);
            Arrays.sort(kept);
            for (int i : kept) {
                result.add(columns[starts[row] + i], values[starts[row] + i]);
            }
            result.endRow(1);
        }
        return result;
    }

    /**
     * The same under other numbers.
     *
     * @param numbers for each row and column its number from now on, or a negative one for none
     * @param count how many numbers there are from now on
     */
    public SparseRows renumbered(int[] numbers, int count) {
        var old = new int[count];
        Arrays.fill(old, -1);
        for (int number = 0; number < numbers.length; number++) {
            if (numbers[number] >= 0) {
                old[numbers[number]] = number;
            }
        }
        var result = new SparseRows(count, starts[rows]);
        for (int row : old) {
            if (row >= 0) {
                copy(row, numbers, result);
            }
            result.endRow(1);
        }
        return result;
    }

    private void copy(int row, int[] numbers, SparseRows result) {
        var cells = IntStream.range(starts[row], starts[row + 1])
                .filter(cell -> numbers[columns[cell]] >= 0)
                .mapToLong(cell -> (long) numbers[columns[cell]] << 32 | cell)
                .sorted()
                .toArray();
        for (long cell : cells) {
            result.add((int) (cell >> 32), values[(int) cell]);
        }
    }

    /** The value in a row and a column; 0 where there is no cell. */
    public float value(int row, int column) {
        int cell = Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
        return cell < 0 ? 0 : values[cell];
    }

    public SparseRows transposed(int columnCount) {
        var result = new SparseRows(columnCount, starts[rows]);
        result.rows = columnCount;
        for (int i = 0; i < starts[rows]; i++) {
            result.starts[columns[i] + 1]++;
        }
        for (int column = 0; column < columnCount; column++) {
            result.starts[column + 1] += result.starts[column];
        }
        var next = result.starts.clone();
        for (int row = 0; row < rows; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int place = next[columns[i]]++;
                result.columns[place] = row;
                result.values[place] = values[i];
            }
        }
        return result;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** The first cell of a row. */
    public int start(int row) {
        return starts[row];
    }

    public int end(int row) {
        return starts[row + 1];
    }

    public int column(int cell) {
        return columns[cell];
    }

    public float value(int cell) {
        return values[cell];
    }
}
