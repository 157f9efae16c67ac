package org.colophon.recommendations.vector;

import java.util.Arrays;

/** A sparse matrix, row after row in plain arrays; the columns of a row ascend. */
final class SparseRows {

    private final int[] starts;
    private int[] columns;
    private float[] values;
    private int rows;

    SparseRows(int rows, int expectedCells) {
        starts = new int[rows + 1];
        columns = new int[expectedCells];
        values = new float[expectedCells];
    }

    /** Adds a cell to the row that {@link #endRow} has not ended yet; each column must come after the one before. */
    void add(int column, float value) {
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
    void endRow(float factor) {
        for (int i = starts[rows]; i < starts[rows + 1]; i++) {
            values[i] *= factor;
        }
        rows++;
        if (rows + 1 < starts.length) {
            starts[rows + 1] = starts[rows];
        }
    }

    SparseRows transposed(int columnCount) {
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

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int column(int cell) {
        return columns[cell];
    }

    float value(int cell) {
        return values[cell];
    }
}
